export type {CitationContext} from './context.js'
export {findCitations} from './find.js'
export {type DocumentNumber, readDocumentNumber} from './number.js'
export {type PlaceAndDate, readPlaceAndDate} from './place-and-date.js'
