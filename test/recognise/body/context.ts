import type {BodyContext} from '../../../src/recognise/body/index.js'

/** A document of Hưng Yên, before anything was read of it. */
export function contextOf(province: string | null = 'Hưng Yên'): BodyContext {
  return {issued: null, term: null, province, report() {}, aliases: new Map()}
}
