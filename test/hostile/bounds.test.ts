import {zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {type ParseFileOptions, parseBytes} from '../../src/node/parse-file.js'
import {docx, pdf} from './bounded.js'

const bomb = zipSync({'word/document.xml': new Uint8Array(101_000_000)})
const endless = new Uint8Array(0x2000_0000).fill(0x61)

test.each<[name: string, bytes: Uint8Array, options: ParseFileOptions, code: string | undefined]>([
  ['a DOCX file', docx, {}, undefined],
  ['a DOCX file beyond maxUnpacked', docx, {maxUnpacked: 10_000}, 'too-large'],
  ['a DOCX file beyond maxRatio', docx, {maxRatio: 2}, 'too-large'],
  ['a zip bomb', bomb, {}, 'too-large'],
  ['a text longer than any string', endless, {}, 'too-large'],
  ['a PDF of empty pages', pdf, {}, 'scanned-pdf'],
  ['a PDF beyond maxPages', pdf, {maxPages: 2}, 'too-large'],
])('%s', async (_, bytes, options, code) => {
  const outcome = await parseBytes(bytes, 'x', options).catch((error: unknown) => error)
  expect((outcome as {code?: string}).code).toBe(code)
})
