import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../src/read/docx.js'
import {writeDocx, writeNumberedDocx} from '../node/writers.js'
import {rowsOf} from '../table.js'
import {blocksText, blockText} from './mdast-text.js'

const namespaces = 'xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:mc="mc" xmlns:wp="wp"'

/** A DOCX file of a body's XML, with styles and lists. */
function zip(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles ${namespaces}>
        <w:style w:styleId="Nen"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:styleId="Muc"><w:basedOn w:val="Nen"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      </w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${namespaces}>
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      </w:numbering>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  })
}

describe('docx keeps its text', () => {
  test.each(rowsOf('read/docx.tsv'))('%s', (source, expected) => {
    const body = source!.replace(/<(\/?)([a-z])/gi, '<$1w:$2').replace(/ ([a-z]\w*)=/gi, ' w:$1=')
    expect(blocksText(readDocx(zip(body)))).toBe(expected)
  })
})

test('labels that Word generates are in the text', async () => {
  expect(readDocx(await writeNumberedDocx()).children.map(blockText)).toEqual([
    'p I. MỤC ĐÍCH',
    'p 1. Một',
    'p 2. Hai',
    'p II. NHIỆM VỤ',
    'p 1. Sở Y tế',
    'p 1.1. Rà soát',
    'p 1.2. Báo cáo',
    'p a) Quý I',
    'p 2. Sở Nội vụ',
    'p 2.1. Tập huấn',
    'p - Gạch',
    'p Theo nghị quyết^1^.',
    'note 1: p [1] Ban hành năm 2025.',
  ])
})

test('a document of a real writer', async () => {
  const bytes = await writeDocx([
    {text: 'KẾ HOẠCH', bold: true},
    {
      rows: [
        ['TT', 'Việc'],
        ['1', 'Rà soát'],
      ],
    },
  ])
  expect(blocksText(readDocx(bytes))).toBe('p* KẾ HOẠCH ¶ table TT | Việc / 1 | Rà soát')
})

describe('what is no DOCX file is refused by name', () => {
  const refusal = (bytes: Uint8Array) => () => readDocx(bytes)
  test.each([
    ['a broken archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'malformed'],
    ['an archive without document', zipSync({'a.xml': strToU8('<a/>')}), 'malformed'],
    ['broken XML', zipSync({'word/document.xml': strToU8('<w:document>')}), 'malformed'],
    [
      'a part that unpacks to too much',
      zip('', {'word/footnotes.xml': ' '.repeat(110_000_000)}),
      'too-large',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes)).toThrowError(expect.objectContaining({code}))
  })
})
