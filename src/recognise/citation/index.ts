export {type CitationContext, findCitations} from './find.js'
export {type DocumentNumber, readDocumentNumber} from './number.js'
