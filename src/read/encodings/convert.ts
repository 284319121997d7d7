import {type LegacyName, tableOf} from './tables.js'

const tables = new Map<LegacyName, Map<string, string>>()

function table(name: LegacyName): Map<string, string> {
  let found = tables.get(name)
  if (!found) {
    found = tableOf(name)
    tables.set(name, found)
  }
  return found
}

/**
 * Text in a legacy encoding that was taken for windows-1252, as it was meant: of the same length, code unit for code
 * unit. Letters of VNI and windows-1258 come out as a letter and combining marks.
 */
export function convert(text: string, name: LegacyName): string {
  const letters = table(name)
  let converted = ''
  for (let at = 0; at < text.length; at++) {
    const pair = name === 'vni' && at + 1 < text.length ? letters.get(text.slice(at, at + 2)) : undefined
    if (pair) at++
    converted += pair ?? letters.get(text[at]!) ?? text[at]!
  }
  return name === 'tcvn3' ? converted.replace(/\p{L}{2,}/gu, raise) : converted
}

/** `QUYếT`, `ủY`: in TCVN3 capitals with tones are small letters in a font of capitals. */
function raise(word: string): string {
  return /[a-z]/.test(word) || !/^.+\p{Lu}/u.test(word) ? word : word.toUpperCase()
}
