import {Aliases, type CitationContext} from '../../../src/recognise/citation/index.js'

/** A document of Hưng Yên, before anything was read of it. */
export function contextOf(): CitationContext {
  return {issued: null, term: null, province: 'Hưng Yên', report() {}, aliases: new Aliases()}
}
