import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root, Table, TableCell} from 'mdast'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {linesOf} from '../../../src/outline/lines.js'
import {columnKind} from '../../../src/outline/table/columns.js'
import {flattenedTables} from '../../../src/outline/table/flattened.js'
import {type Grid, gridOf} from '../../../src/outline/table/grid.js'
import {rowLabelOf} from '../../../src/outline/table/label.js'
import {type TaskRow, type TaskTable, taskRows} from '../../../src/outline/table/rows.js'
import {separatedTables} from '../../../src/outline/table/separated.js'
import {markdownParser} from '../../../src/read/markdown.js'
import {fromText} from '../../../src/read/text.js'
import {fold} from '../../../src/text/fold.js'
import {Lines} from '../../../src/text/lines.js'
import {rowsOf} from '../../table.js'

const folder = new URL('../../../fixtures/table/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const tables = (under: string) =>
  readdirSync(new URL(under, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => under + name)

/** The grids of a source: GFM tables, flattened ones, and those with bars and no rule. */
function gridsOf(source: string, markdown: boolean): Grid[] {
  const root = markdown ? (unified().use(markdownParser).parse(source) as Root) : fromText(source)
  const places = new Lines(source)
  const lines = linesOf(root, places)
  const gfm = lines.filter(({kind}) => kind === 'table').map(({node}) => gridOf(node as Table, places))
  const found = [...flattenedTables(lines, places), ...separatedTables(lines, places)]
  return [...gfm, ...found.map(({grid}) => grid)]
}

/** A row as the fixtures write it. */
function written({kind, label, level, text, textStart, cells}: TaskRow): string {
  if (kind === 'header') return kind
  const head = [kind, kind === 'group' ? level : '', label ?? ''].filter((part) => part !== '').join(' ')
  const fields = Object.entries(cells).map(
    ([name, {lines}]) => ` {${name}=${lines.map(({text}) => text).join(' / ')}}`,
  )
  return `${head}: ${text.passage.text.slice(textStart)}${fields.join('')}`
}

function writtenTable({rows, problems}: TaskTable): string[] {
  return rows.flatMap((row, index) => [
    written(row),
    ...problems.filter((problem) => problem.row === index).map(({ruleId}) => `! ${ruleId}`),
  ])
}

test.each(tables(''))('rows of %s', (name) => {
  const [grid, ...more] = gridsOf(read(name), name.endsWith('.md'))
  const expected = read(name.replace(/\w+$/, 'rows')).trim().split('\n')
  expect(more).toEqual([])
  expect(writtenTable(taskRows(grid!)!)).toEqual(expected)
})

test.each(tables('no-tasks/'))('no tasks in %s', (name) => {
  const grids = gridsOf(read(name), name.endsWith('.md'))
  expect(grids.length).toBeGreaterThan(0)
  expect(grids.map(taskRows)).toEqual(grids.map(() => null))
})

test('statements of a cell', () => {
  const [grid] = gridsOf(read('no-tasks/signature.txt'), false)
  const lines = grid!.rows.map((row) => row.map((cell) => cell.lines.map(({text}) => text)))
  expect(lines).toEqual([
    [
      ['Nơi nhận:', '- Đảng ủy xã;', '- Các ban, ngành, đoàn thể;', '- Lưu: VT.'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'],
    ],
  ])
})

test('what stands between two tables is no cell, with blank lines around it or without', () => {
  const dense = read('between/dense.txt')
  for (const source of [dense, dense.replace(/(?<=\|)\n(?=KẾ HOẠCH|PHỤ LỤC)/g, '\n\n')]) {
    const words = gridsOf(source, false).map(({rows}) => rows[0]![0]!.passage.text)
    expect(words).toEqual(['HỘI ĐỒNG NHÂN DÂN', 'Nơi nhận: - Như trên.', 'TT'])
  }
})

test.each(rowsOf('table/heads.tsv'))('head %s', (head, kind = '') => {
  expect(columnKind(fold(head)) ?? '').toBe(kind)
})

test.each(rowsOf('table/labels.tsv'))('number %s', (cell, label = '') => {
  expect(rowLabelOf(cell) ?? '').toBe(label)
})

test('a merged cell holds for the rows below it, an empty one does not', () => {
  const cell = (value: string, data?: TableCell['data']): TableCell => ({
    type: 'tableCell',
    children: value ? [{type: 'text', value}] : [],
    ...(data && {data}),
  })
  const rows = [
    [cell('TT'), cell('Nhiệm vụ'), cell('Cơ quan', {span: 2}), cell('Thời hạn')],
    [
      cell('', {merged: true}),
      cell('', {merged: true}),
      cell('Chủ trì'),
      cell('Phối hợp'),
      cell('', {merged: true}),
    ],
    [cell('Lĩnh vực đất đai', {span: 5})],
    [cell('1'), cell('Đo đạc'), cell('Sở Tài chính'), cell('Công an tỉnh'), cell('2026')],
    [cell('2'), cell('Cắm mốc'), cell('', {merged: true}), cell(''), cell('2027')],
  ]
  const children = rows.map((cells) => ({type: 'tableRow' as const, children: cells}))
  expect(writtenTable(taskRows(gridOf({type: 'table', children}, null))!)).toEqual([
    'header',
    'header',
    'group 0: Lĩnh vực đất đai',
    'task 1: Đo đạc {lead=Sở Tài chính} {coordinating=Công an tỉnh} {deadline=2026}',
    'task 2: Cắm mốc {lead=Sở Tài chính} {deadline=2027}',
  ])
})

const line = fc.constantFrom(
  '|', '|', '|', '|', '| |', '', '1', 'II', 'A', '-', 'STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Sở Y tế', 'Quý I/2026', '** **', '- Lưu: VT;', 'xây dựng đề án', 'KẾ HOẠCH',
) // biome-ignore format: a list

test('nothing is lost in flattened tables', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({maxLength: 8})), {maxLength: 80}), (parts) => {
      const source = parts.join('\n')
      const places = new Lines(source)
      const lines = linesOf(fromText(source), places)
      let before = 0
      for (const {from, to, grid} of flattenedTables(lines, places)) {
        expect(from).toBeGreaterThanOrEqual(before)
        before = to
        expect([grid.start, grid.end]).toEqual([lines[from]!.start, lines[to - 1]!.end])
        holdsAll(grid, source)
      }
    }),
  )
})

test('any GFM table is read, its rows end to end', () => {
  const cell = fc.oneof(line, fc.string({maxLength: 12})).map((text) => text.replace(/[|\\\r\n]/g, ' '))
  fc.assert(
    fc.property(fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 12}), (rows) => {
      const body = rows.map((cells) => `| ${cells.join(' | ')} |`)
      const source = ['| TT | Nhiệm vụ | Chủ trì | Thời gian |', '|---|---|---|---|', ...body].join('\n')
      for (const grid of gridsOf(source, true)) {
        const parts = taskRows(grid)?.rows ?? []
        for (const [index, {end}] of parts.entries()) {
          const next = parts[index + 1]?.start ?? grid.end
          expect(source.slice(Math.min(end, next), next).trim()).toBe('')
        }
      }
    }),
  )
})

/** Cells, and the rows of tasks, lie end to end over the whole table; cells give back its words. */
function holdsAll(grid: Grid, source: string): void {
  const cells = grid.rows.flat()
  covers(grid, cells)
  const rows = taskRows(grid)?.rows
  if (rows) covers(grid, rows)
  const words = cells.map(({passage}) => passage.text).join('')
  const ink = (text: string) =>
    text.normalize('NFC').replace(/[\s|*_\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
  expect(ink(words)).toBe(ink(source.slice(grid.start, grid.end)))

  function covers(
    {start, end}: {start: number; end: number},
    parts: readonly {start: number; end: number}[],
  ): void {
    expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([start, end])
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1]
      if (next) expect(source.slice(part.end, next.start).trim()).toBe('')
      if (next) expect(part.end).toBeLessThanOrEqual(next.start)
    }
  }
}

test('bars without end are read in linear time', () => {
  const grids = gridsOf('|\n'.repeat(20_000) + 'Sở Y tế\n|\n|\n'.repeat(5_000), false)
  expect(grids).toHaveLength(1)
  expect(grids[0]!.rows.length).toBeGreaterThan(4_000)
})
