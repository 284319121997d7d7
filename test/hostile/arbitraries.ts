import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {strToU8, zipSync} from 'fflate'
import {generatedProgramme} from '../generated-programmes.js'
import {families, textOf} from './families.js'

const root = new URL('../../', import.meta.url)
const layouts = new URL('fixtures/layouts/', root)

/** Documents to break: the seed and every layout. */
const documents = [
  readFileSync(new URL('seeds/hung-yen.txt', root), 'utf8').slice(0, 12_000),
  ...readdirSync(layouts)
    .filter((name) => !name.endsWith('.tree.txt'))
    .map((name) => readFileSync(new URL(name, layouts), 'utf8')),
]

/** What texts are made of that readers look for, and what no reader should stumble on. */
const pieces = fc.oneof(
  fc.constantFrom(...families.flatMap(({units}) => units)),
  fc.constantFrom(
    'I. ',
    'Điều 1. ',
    '1. ',
    'a) ',
    '- ',
    '(Hoàn thành trong quý II/2026)',
    'Sở Y tế',
    '\n',
    '\n\n',
    ': ',
    '; ',
  ),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\0',
    '\u0301',
    '\u2028',
    '\r',
    '\x1b[31m',
  ),
  fc.constantFrom('__proto__', 'constructor', '=1+1', '<script>', '&#0;', ']]>', '-->', '{{', '${'),
  fc.string({unit: 'binary', maxLength: 8}),
)

const mixed = fc.array(pieces, {maxLength: 60}).map((all) => all.join(''))

const family = fc
  .tuple(fc.constantFrom(...families), fc.integer({min: 0, max: 300}))
  .map(([one, count]) => textOf(one, count))

interface Edit {
  at: number
  remove: number
  insert: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  remove: fc.nat(200),
  insert: fc.oneof(pieces, mixed),
})

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, {at, remove, insert}) => {
    const from = Math.floor(at * before.length)
    return before.slice(0, from) + insert + before.slice(from + remove)
  }, text)
}

const broken = fc
  .tuple(fc.constantFrom(...documents), fc.array(edit, {minLength: 1, maxLength: 8}))
  .map(([text, edits]) => edited(text, edits))

const generated = fc
  .tuple(generatedProgramme, fc.array(edit, {maxLength: 3}))
  .map(([{text}, edits]) => edited(text, edits))

/** Texts of every kind: random, broken documents, made from the grammar, more and more of the same. */
export const hostileText = fc.oneof(mixed, broken, generated, family)

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string) =>
  zipSync({'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`)})

const wordParts = fc.constantFrom(
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>I. NHIỆM VỤ',
    '</w:t>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
  ],
  '<w:p><w:r><w:t>1.1. Rà soát.</w:t></w:r></w:p>',
  '<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc>',
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1e9"/></w:numPr></w:pPr></w:p>',
)

const words = fc.array(wordParts, {maxLength: 30}).map((parts) => docx(parts.join('')))

/** A PDF of objects that may name one another in circles. */
const pdf = fc
  .array(
    fc.constantFrom(
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[2 0 R]/Count 1>>',
      '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2000000000>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>',
      '<</Length 99>>\nstream\nBT (x) Tj ET /X Do\nendstream',
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((objects) => {
    const body = objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')
    return strToU8(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`)
  })

const encoded = fc
  .tuple(hostileText, fc.constantFrom('utf8', 'utf16le', 'latin1'))
  .map(([text, encoding]) => Uint8Array.from(Buffer.from(text, encoding as BufferEncoding)))

const signed = fc
  .tuple(
    fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46], []),
    fc.uint8Array({maxLength: 600}),
  )
  .map(([signature, rest]) => Uint8Array.from([...signature, ...rest]))

/** Files of every kind, whole, cut short, and with bytes changed. */
export const hostileBytes = fc
  .tuple(
    fc.oneof(words, pdf, encoded, signed),
    fc.double({min: 0, max: 1, noNaN: true}),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), {maxLength: 4}),
  )
  .map(([bytes, cut, changes]) => {
    const kept = bytes.slice(0, cut < 0.5 ? bytes.length : Math.floor(cut * bytes.length))
    for (const [at, byte] of changes) if (kept.length > 0) kept[at % kept.length] = byte
    return kept
  })
