export {diff} from './diff.js'
export {writeDiff} from './report.js'
export type {BodyChange, Pair, ProgrammeDiff, TaskChange, Words} from './types.js'
