import type {Span} from '../recognise/finding.js'
import type {Block} from './block.js'
import {boilerplate, fence, footnote, isPageNumber} from './lexicon.js'
import type {Doubt} from './rows.js'

const longestFurniture = 200

/** What a page leaves among the paragraphs. */
export function isFurniture({kind, whole}: Block): boolean {
  const {text} = whole
  if (footnote.test(text)) return true
  if (kind !== 'text' || text.length > longestFurniture) return false
  return fence.test(text) || isPageNumber(text) || boilerplate.test(whole.folded)
}

/** Says that words are kept out of the programme, which are none of its. */
export function setAside(text: string, {start, end}: Span): Doubt {
  const reason = `“${text.slice(0, 60)}” is taken for a footnote, a page number or a web page's own words, and set aside`
  return {ruleId: 'set-aside', reason, span: {start, end}}
}
