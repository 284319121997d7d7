import {provinces} from '../recognise/body/data/provinces.js'
import {fold} from '../text/fold.js'
import {endsWord, startsWord} from '../text/letters.js'

let names: {expression: RegExp; canonical: Map<string, string>} | undefined

/** Every name a province has or had, made to one expression at first use. */
function provinceNames() {
  if (names) return names
  const canonical = new Map<string, string>()
  for (const {name, from, aliases = []} of provinces) {
    for (const other of [...from, ...aliases]) canonical.set(fold(other), from.includes(other) ? other : name)
  }
  const longestFirst = [...canonical.keys()].sort((a, b) => b.length - a.length)
  names = {
    expression: new RegExp(`(?:tỉnh|thành phố|tp\\.?|tỉnh ủy|thành ủy|^) ?(${longestFirst.join('|')})`, 'g'),
    canonical,
  }
  return names
}

/** The province that a folded text names first: after `tỉnh` or `thành phố`, or at its very start. */
export function provinceIn(folded: string): string | null {
  const {expression, canonical} = provinceNames()
  for (const found of folded.matchAll(expression)) {
    if (startsWord(folded, found.index) && endsWord(folded, found.index + found[0].length))
      return canonical.get(found[1]!) ?? null
  }
  return null
}
