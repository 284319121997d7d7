/** Files and folders, as `chuongtrinh/node`. */

export type {ParseOptions} from '../parse.js'
export {ChuongtrinhError, type ErrorCode} from '../tree/error.js'
export type {Shard} from './batch/shard.js'
export {findInputs} from './inputs.js'
export {type Inputs, type Outcome, type ParseAllOptions, parseAll} from './parse-all.js'
export {type ParseFileOptions, parseBytes, parseFile, type Result} from './parse-file.js'
