export {Aliases} from './aliases.js'
export type {CitationContext} from './context.js'
export {findCitations} from './find.js'
export {readDocumentNumber} from './number.js'
