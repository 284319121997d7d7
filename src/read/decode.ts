import {ChuongtrinhError} from '../tree/error.js'
import {convert} from './encodings/convert.js'
import {readingOf, recogniseLegacy} from './encodings/recognise.js'
import {type LegacyName, latin} from './encodings/tables.js'

export interface Decoded {
  /** Without byte order mark. */
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | LegacyName
  /** 1 where the bytes allow no other reading; else the share of words that read well, from 0 to 1. */
  confidence: number
}

/**
 * Bytes to text: UTF-8 and UTF-16 with or without byte order mark, windows-1258, windows-1252, TCVN3, VNI, VISCII.
 *
 * @throws ChuongtrinhError `not-text` where the bytes are no text in any of them.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (marked) return {text: new TextDecoder(marked).decode(bytes), encoding: marked, confidence: 1}
  if (isBinary(bytes)) throw new ChuongtrinhError('not-text', 'This is not a text')
  return decodeUtf8(bytes) ?? decodeSingleByte(bytes)
}

function markedEncoding([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

const sample = 4096

/** UTF-16 without mark: blanks and plain letters have a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sample) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (pairs < 2 || bytes.length % 2 === 1) return null
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** Control characters that no text has; VISCII letters (RFC 1456) are among them, and few. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte === 0) return true
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++
  }
  return controls > length * 0.05
}

/** The share of letters beyond ASCII that may be broken in a text that is still UTF-8. */
const mostBroken = 0.05

/** UTF-8, where nearly all bytes are; null otherwise. A file cut within its last letter is UTF-8. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return {text, encoding: 'utf-8', confidence: 1}
  } catch {
    const text = new TextDecoder().decode(bytes)
    const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0
    const broken = text.match(/\uFFFD/g)?.length ?? 0
    return broken <= letters * mostBroken ? {text, encoding: 'utf-8', confidence: 1 - broken / letters} : null
  }
}

/** How many words with letters beyond ASCII are read to tell an encoding. */
const sampleWords = 3000

/** Of the encodings with one byte a letter, the one in which the most words are Vietnamese syllables. */
function decodeSingleByte(bytes: Uint8Array): Decoded {
  const asLatin = fromLatin(bytes)
  const words: string[] = []
  for (const [word] of asLatin.matchAll(/[^\s<>&;=]+/g)) {
    if (/[^\0-\x7f]/.test(word) && words.push(word) === sampleWords) break
  }
  const sampled = words.join(' ')
  const recognised = recogniseLegacy(sampled)
  if (recognised) {
    const text = convert(asLatin, recognised.encoding).normalize('NFC')
    return {text, ...recognised}
  }
  const reading = readingOf(sampled)
  const confidence = reading.words === 0 ? 1 : reading.syllables / reading.words
  return {text: asLatin, encoding: 'windows-1252', confidence}
}

/** Bytes as windows-1252. Some releases of Node read 0x80–0x9F as the control characters of Latin-1. */
function fromLatin(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, (control) => latin(control.charCodeAt(0)))
}
