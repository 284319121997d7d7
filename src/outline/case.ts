/** The name of a body, folded, as it is written within a sentence: places and schools keep their capitals, abbreviations too. */
export function sentenceCase(words: string): string {
  return capitalise(words.replace(/\S+/g, abbreviated))
    .replace(placeTail, capitalisePlace)
    .replace(school, capitaliseSchool)
}

const vowelless =
  /^(?:[^aăâeêioôơuưyà-ỹ]{2,}|ub[^aăâeêioôơuưyà-ỹ]+|(?:x{0,2})(?:i{2,3}|iv|vi{0,3}|ix|xi{1,3}))$/

/** Abbreviations stay in capitals, known by having no vowel: `MTTQ`, `UBND`, `GD&ĐT`; so do Roman numerals. */
const abbreviated = (word: string) => (vowelless.test(word) ? word.toUpperCase() : word)

/** A unit and its name at the end of a body's: ` xã lương minh`; or a Party committee's at the start: `Tỉnh ủy hưng yên`. */
const placeTail =
  /(^(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)| (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))((?: [\p{L}-]+){1,6})$/u

/** `Trường tiểu học kim đồng`, `Trường thcs lê thánh tôn`: its level and its name. */
const school =
  /^Trường (mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|th|thcs|thpt|th&thcs|thcs&thpt)((?: [\p{L}-]+){1,6})$/iu

function capitaliseSchool(_: string, level: string, name: string): string {
  const written = /^th/i.test(level) ? level.toUpperCase() : capitalise(level)
  return `Trường ${written}${capitaliseName(name)}`
}

function capitalise(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

function capitaliseName(name: string): string {
  return name.replace(/(?<=[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}

function capitalisePlace(_: string, unit: string, name: string): string {
  return unit + capitaliseName(name)
}
