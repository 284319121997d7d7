import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from '../../src/parse.js'
import {linesOf, spansOf} from '../../src/web/spans.js'
import {visible} from '../../src/web/visible.js'
import {writePage} from '../../src/write/page.js'

const seed = readFileSync(new URL('../../seeds/hung-yen.txt', import.meta.url), 'utf8')

/** The words of each line, put together from its segments. */
function joined(source: string): string[] {
  return linesOf(source, parse(source)).map(({segments}) =>
    segments.map(({start, end}) => source.slice(start, end)).join(''),
  )
}

test('the segments of the seed are its lines', () => {
  expect(joined(seed)).toEqual(seed.split(/\r\n|\n/))
})

test('the segments of any text are its lines', () => {
  const part = fc.constantFrom(
    '1. Sở Y tế',
    ' (Hoàn thành\n',
    'quý II/2026)',
    '\r\n',
    '\u2028',
    'theo Luật số 1/2025/QH15',
    '- ',
  )
  fc.assert(
    fc.property(
      fc.array(part, {maxLength: 30}).map((parts) => parts.join('')),
      (source) => {
        expect(joined(source)).toEqual(source.split(/\r\n|[\r\n\u2028\u2029]/))
      },
    ),
  )
})

test('spans are in order and apart', () => {
  const spans = spansOf(parse(seed))
  expect(spans.length).toBeGreaterThan(100)
  expect(spans.every(({start, end}, at) => start < end && start >= (spans[at - 1]?.end ?? 0))).toBe(true)
})

test('what is hidden is shown, at its place', () => {
  expect(visible('a\u202Eb\u200Bc')).toBe('a\uFFFDb\uFFFDc')
})

test('programmes are put into a page as data that cannot end it', () => {
  const page = '<script type="application/json" id="programmes">[]</script><script>1</script>'
  const name = '</script><!--$&'
  const written = writePage(page, [{name, source: null, programme: parse('')}])
  const [, data] = /id="programmes">(.*?)<\/script>/.exec(written)!
  expect(JSON.parse(data!)[0].name).toBe(name)
  expect(written.endsWith('</script><script>1</script>')).toBe(true)
  expect(() => writePage('<p>', [])).toThrow('no place')
})
