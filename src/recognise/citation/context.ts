import type {Context} from '../finding.js'
import type {Aliases} from './aliases.js'

/** What a document tells a reader of citations. */
export interface CitationContext extends Context {
  aliases: Aliases
}
