import {vi} from 'vitest'
import {Phrases} from '../src/text/phrases.js'

/**
 * How much a reader looks at: once for each phrase it asks a lexicon for, and for each expression it tries at a place;
 * for one that searches, once for each character it passes over. Unlike a clock it tells the same every time.
 */
function looksOf(read: () => void): number {
  let looks = 0
  const longest = Phrases.prototype.longest
  const exec = RegExp.prototype.exec
  vi.spyOn(Phrases.prototype, 'longest').mockImplementation(function (this: Phrases<unknown>, ...given) {
    looks++
    return longest.apply(this, given)
  })
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    looks += this.sticky ? 1 : (found?.index ?? text.length) - from + 1
    return found
  })
  try {
    read()
  } finally {
    vi.restoreAllMocks()
  }
  return looks
}

/** Whether the looks at a text four times as long are at most about four times as many. */
export function isLinear(read: (text: string) => unknown, family: string, before = ''): boolean {
  const [once, fourfold] = [100, 400].map((times) => looksOf(() => read(before + family.repeat(times))))
  return fourfold! <= 5 * once! + 200
}
