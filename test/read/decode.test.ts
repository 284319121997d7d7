import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/read/decode.js'
import {convert} from '../../src/read/encodings/convert.js'
import {isSyllable} from '../../src/read/encodings/syllable.js'
import {type LegacyName, latin, tableOf} from '../../src/read/encodings/tables.js'

const names: readonly LegacyName[] = ['tcvn3', 'vni', 'viscii', 'windows-1258']
const seed = readFileSync('seeds/hung-yen.txt', 'utf8').normalize('NFC')
const syllables = [...new Set(seed.match(/\p{L}+/gu))].filter(
  (word) => /[^\0-\x7f]/.test(word) && isSyllable(word),
)
/** Capitals with tones are no letters of TCVN3. */
const words = (name: LegacyName) =>
  fc
    .uniqueArray(fc.constantFrom(...syllables), {minLength: 20, maxLength: 60})
    .map((some) =>
      name === 'tcvn3' ? some.map((word) => word[0] + word.slice(1).toLowerCase()).filter(inTcvn3) : some,
    )
    .filter((some) => some.length >= 12)
    .map((some) => some.join(' '))

function inTcvn3(word: string): boolean {
  return !/^[À-ỹ]/.test(word) || /^[ĂÂÊÔƠƯĐ\p{Ll}]/u.test(word)
}

/** The other way: what was meant, as windows-1252 shows its bytes. */
function mangle(text: string, name: LegacyName): string {
  const back = new Map([...tableOf(name)].reverse().map(([from, to]) => [to.normalize('NFC'), from]))
  return [...text.normalize('NFC')]
    .map((letter) => back.get(letter) ?? (name === 'windows-1258' ? mangle1258(letter, back) : letter))
    .join('')
}

function mangle1258(letter: string, back: ReadonlyMap<string, string>): string {
  const [, base, tone] = /^(.+?)([\u0300\u0301\u0303\u0309\u0323]?)$/su.exec(tonesLast(letter))!
  const own = base!.normalize('NFC')
  return (back.get(own) ?? own) + (tone ? back.get(tone)! : '')
}

function tonesLast(letter: string): string {
  const parts = letter.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? ''
  return parts.replace(tone, '') + tone
}

function bytesOf(shown: string): Uint8Array {
  const codes = new Map(Array.from({length: 256}, (_, byte) => [latin(byte), byte]))
  return Uint8Array.from(shown, (char) => codes.get(char)!)
}

describe.each(names)('%s', (name) => {
  test('converts what it was mangled from, code unit for code unit', () => {
    fc.assert(
      fc.property(words(name), (text) => {
        const mangled = mangle(text, name)
        const meant = convert(mangled, name)
        expect(meant.length).toBe(mangled.length)
        expect(meant.normalize('NFC')).toBe(text)
      }),
    )
  })

  test('is told from the bytes', () => {
    fc.assert(
      fc.property(words(name), (text) => {
        const {text: read, encoding, confidence} = decode(bytesOf(mangle(text, name)))
        expect([encoding, read]).toEqual([name, text])
        expect(confidence).toBeGreaterThan(0.8)
      }),
    )
  })
})

test('windows-1258 is what the platform says', () => {
  for (const byte of Array.from({length: 0x40}, (_, index) => 0xc0 + index)) {
    const meant = new TextDecoder('windows-1258').decode(Uint8Array.of(byte))
    expect(convert(latin(byte), 'windows-1258')).toBe(meant)
  }
})

test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s, with and without mark', (encoding) => {
  const wide = (text: string) => {
    const units = Array.from({length: text.length}, (_, at) => text.charCodeAt(at))
    return Uint8Array.from(
      units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    )
  }
  const encode = (text: string) => (encoding === 'utf-8' ? new TextEncoder().encode(text) : wide(text))
  for (const text of [seed, `\uFEFF${seed}`])
    expect(decode(encode(text))).toEqual({text: seed, encoding, confidence: 1})
})

test('plain western text is windows-1252', () => {
  expect(decode(bytesOf('“Café” – naïve'))).toMatchObject({text: '“Café” – naïve', encoding: 'windows-1252'})
})

test('a file cut within its last letter is UTF-8', () => {
  expect(decode(new TextEncoder().encode('Quyết định ở').slice(0, -1)).text).toBe('Quyết định ')
})

test('a file with a broken letter or two is UTF-8', () => {
  const bytes = new TextEncoder().encode(seed)
  const broken = Uint8Array.from([...bytes.subarray(0, 5000), 0xc3, 0x28, ...bytes.subarray(5000)])
  const {text, encoding, confidence} = decode(broken)
  expect([encoding, text.includes('\uFFFD(')]).toEqual(['utf-8', true])
  expect(confidence).toBeLessThan(1)
  expect(confidence).toBeGreaterThan(0.99)
})

test('bytes of a picture are no text', () => {
  expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toThrowError(
    expect.objectContaining({code: 'not-text'}),
  )
})

test('any bytes are text, or refused by name', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
      try {
        expect(typeof decode(bytes).text).toBe('string')
      } catch (error) {
        expect(error).toMatchObject({code: 'not-text'})
      }
    }),
  )
})
