/** The names of Vietnamese bodies and their roles, as `chuongtrinh/body`. */

export type {BodyKind, Complement} from './recognise/body/kind.js'
export {provinceToday} from './recognise/body/merger.js'
export {type ParseBodiesOptions, parseBodies, parseResponsibilities} from './recognise/body/parse.js'
export {builtInKinds, createRegistry, type Registry} from './recognise/body/registry.js'
export type {Part} from './recognise/body/responsibilities.js'
export {bodyKindSchema, complementSchema} from './recognise/body/schema.js'
export type {BodyMention, Level, Role, Sector} from './tree/body.js'
export type {Point, Position} from './tree/position.js'
