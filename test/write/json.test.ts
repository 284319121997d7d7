import {expect, test} from 'vitest'
import {tasks} from '../../src/query/records.js'
import {writeJson} from '../../src/write/json.js'
import {writeNdjson} from '../../src/write/ndjson.js'
import {programmeOf, sectionOf, taskOf} from '../trees.js'

const programme = programmeOf([sectionOf([taskOf('dòng một\u2028dòng hai'), taskOf('hai')])])

test('JSON is the tree, indented', () => {
  const json = writeJson(programme)
  expect(JSON.parse(json)).toEqual(programme)
  expect(json).toMatch(/^\{\n {2}"type": "programme",/)
})

test('JSON Lines is the tree on one line', () => {
  const [line, ...rest] = writeNdjson(programme).split('\n')
  expect(JSON.parse(line!)).toEqual(programme)
  expect(rest).toEqual([''])
})

test('a line of JSON Lines names its source, where it has a name', () => {
  expect(JSON.parse(writeNdjson(programme, {document: 'x.txt'}))).toEqual({document: 'x.txt', ...programme})
  expect(writeNdjson(programme, {document: null})).toBe(writeNdjson(programme))
})

test('both write task records if asked', () => {
  const options = {records: true, document: 'x.txt'}
  const records = tasks(programme, 'x.txt')
  expect(JSON.parse(writeJson(programme, options))).toEqual(records)
  const lines = writeNdjson(programme, options).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  expect(writeNdjson(programmeOf([]), options)).toBe('')
})
