/** Files and folders, as `chuongtrinh/node`. */

export type {ParseOptions} from '../parse.js'
export {ChuongtrinhError, type ErrorCode} from '../tree/error.js'
export type {Shard} from './batch/shard.js'
export type {GivenDocument} from './batch/source.js'
export type {Inputs} from './batch/sources.js'
export {findInputs} from './inputs.js'
export {type Outcome, type ParseAllOptions, parseAll} from './parse-all.js'
export {type ParseFileOptions, parseBytes, parseFile, type Result} from './parse-file.js'
