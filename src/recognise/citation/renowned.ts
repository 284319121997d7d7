import {fold} from '../../text/fold.js'
import type {Passage} from '../../text/passage.js'
import type {Context} from '../finding.js'
import type {Document, Draft} from './draft.js'
import {type Renowned, renowned} from './lexicon/renowned.js'

/**
 * The key of a document that the whole country knows by its bare number, `Đề án 06`, `Nghị quyết 57`; null where the words
 * say that another is meant, or the text is older. Where nothing but the number tells, the likeliest reading is reported.
 */
export function renownedKey(passage: Passage, draft: Draft, context: Context): string | null {
  const {start, end, document} = draft
  const known = renowned.find((one) => isMeant(one, document))
  if (!known || (context.issued && context.issued < known.date)) return null
  // `Đề án 06 của tỉnh`
  if (!document.issuer && passage.folded.startsWith(' của ', end)) return null
  const {issuer, date, symbol} = document
  const sure = (context.issued ?? issuer ?? date ?? symbol) !== null
  if (!sure) {
    const reason = `“${passage.text.slice(start, end)}” is taken for ${known.key}: neither date nor issuer tells`
    context.report({ruleId: 'assumed-citation', reason, position: passage.position(start, end)})
  }
  return known.key
}

function isMeant(known: Renowned, {type, number, symbol, year, date, issuer}: Document): boolean {
  return (
    type === known.type &&
    Number(number) === Number(known.number) &&
    symbol === (symbol && known.symbol) &&
    (date === null || date === known.date) &&
    (year === null || known.date.startsWith(String(year))) &&
    (issuer === null || known.issuers.includes(fold(issuer)))
  )
}
