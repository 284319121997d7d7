/** The names of Vietnamese bodies and their roles, as `chuongtrinh/body`. */

export * from './recognise/body/index.js'
export {bodyKindSchema, complementSchema} from './recognise/body/schema.js'
