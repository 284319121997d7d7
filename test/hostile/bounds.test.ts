import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {type ParseFileOptions, parseBytes} from '../../src/node/parse-file.js'

const paragraph = '<w:p><w:r><w:t>1. Sở Y tế rà soát.</w:t></w:r></w:p>'
const body = `<w:document xmlns:w="x"><w:body>${paragraph.repeat(2000)}</w:body></w:document>`
const docx = zipSync({'word/document.xml': strToU8(body)})
const bomb = zipSync({'word/document.xml': new Uint8Array(101_000_000)})

const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>'
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>',
  page,
  page,
  page,
]
const numbered = objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')
const pdf = strToU8(`%PDF-1.4\n${numbered}trailer<</Size 6/Root 1 0 R>>\n%%EOF`)

test.each<[name: string, bytes: Uint8Array, options: ParseFileOptions, code: string | undefined]>([
  ['a DOCX file', docx, {}, undefined],
  ['a DOCX file beyond maxUnpacked', docx, {maxUnpacked: 10_000}, 'too-large'],
  ['a DOCX file beyond maxRatio', docx, {maxRatio: 2}, 'too-large'],
  ['a zip bomb', bomb, {}, 'too-large'],
  ['a PDF of empty pages', pdf, {}, 'scanned-pdf'],
  ['a PDF beyond maxPages', pdf, {maxPages: 2}, 'too-large'],
])('%s', async (_, bytes, options, code) => {
  const outcome = await parseBytes(bytes, 'x', options).catch((error: unknown) => error)
  expect((outcome as {code?: string}).code).toBe(code)
})
