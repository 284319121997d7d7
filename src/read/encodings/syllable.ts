/**
 * Whether a word is spelt as a Vietnamese syllable: onset, nucleus, coda, and at most one tone. Tells converted text from
 * text that was converted amiss.
 *
 * @param word one word, in NFC or NFD, any case.
 */
export function isSyllable(word: string): boolean {
  const spelt = word.toLowerCase().normalize('NFD').replaceAll('\u0111', 'd')
  const toneless = spelt.replace(tones, '')
  return spelt.length - toneless.length <= 1 && syllable.test(toneless.normalize('NFC'))
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

const syllable =
  /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:(?:[aăâeêioôơuưy]|i[aê]|y[aê]|u[aôâêơy]|ưa|ươ|o[aăeo]|uyê|uya)(?:ch|c|m|ng|nh|n|p|t)?|a[iouy]|â[uy]|e[o]|ê[u]|i[u]|[oôơuư]i|ưu|oa[iyo]|oeo|uây|uôi|ươ[iu]|[iy]êu|uy[u])$/
