import {expect, test} from 'vitest'
import {taskRecordSchema} from '../../src/tree/record.js'
import {columns} from '../../src/write/columns.js'
import {writeCsv} from '../../src/write/csv.js'
import {rowsOf} from '../table.js'
import {programmeOf, responsibilityOf, sectionOf, taskOf} from '../trees.js'

const oneTask = (text: string) => programmeOf([sectionOf([taskOf(text)])])

/** The cells of CSV, read back by the rules of RFC 4180. */
function readCsv(csv: string): string[][] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

test('the columns are those of a task record, in their order', () => {
  expect(columns).toEqual(Object.keys(taskRecordSchema.shape))
  expect(readCsv(writeCsv(programmeOf([])))).toEqual([columns])
})

test.each(rowsOf('write/formulas.tsv'))('the cell %s is written %s', (text, safe) => {
  const [, row] = readCsv(writeCsv(oneTask(text)))
  expect(row![columns.indexOf('text')]).toBe(safe)
})

test.each(['\t=1', '\r=1', '-\n2'])('the cell %j is no formula either', (text) => {
  expect(readCsv(writeCsv(oneTask(text)))[1]![columns.indexOf('text')]).toBe(`'${text}`)
})

test('a formula in any column is neutralised, the name of the file too', () => {
  const task = taskOf('x', {responsibilities: [responsibilityOf('lead', '=cmd()')]})
  const [, row] = readCsv(writeCsv(programmeOf([sectionOf([task])]), {document: '@x.txt'}))
  expect([row![columns.indexOf('lead')], row![0]]).toEqual(["'=cmd()", "'@x.txt"])
})

test('quotes, commas and line feeds stay in their cell', () => {
  const text = 'Đề án “X”, gọi là "Y",\nvà phần sau'
  expect(readCsv(writeCsv(oneTask(text)))[1]![columns.indexOf('text')]).toBe(text)
})

test('lists are joined', () => {
  const task = taskOf('x', {
    responsibilities: ['Sở Y tế', 'Sở Tài chính'].map((name) => responsibilityOf('lead', name)),
  })
  expect(readCsv(writeCsv(programmeOf([sectionOf([task])])))[1]![columns.indexOf('lead')]).toBe(
    'Sở Y tế; Sở Tài chính',
  )
})

test('a byte order mark and the row of names can be had or left out', () => {
  expect(writeCsv(oneTask('x'), {bom: true})).toMatch(/^\uFEFFdocument,/)
  expect(writeCsv(oneTask('x'))).toMatch(/^document,/)
  expect(writeCsv(oneTask('x'), {header: false})).toMatch(/^,s1\.1,/)
})
