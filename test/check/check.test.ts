import fc from 'fast-check'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {check, lint, rules, toSarif} from '../../src/check/index.js'
import {parse} from '../../src/parse.js'
import type {Programme} from '../../src/tree/nodes.js'

const text = 'I. NHIỆM VỤ\n\n1. Sở Y tế\n\n1.1. Rà soát trạm y tế “xanh.\n'
const read = () => {
  const file = new VFile({path: 'kế hoạch.txt', value: text})
  return {file, programme: parse(file)}
}
const idsOf = (severities: Parameters<typeof check>[2]) => {
  const {file, programme} = read()
  return check(programme, file, severities).map(({ruleId, fatal}) => [ruleId, fatal])
}

describe('severities', () => {
  test('a rule warns', () => {
    expect(idsOf({})).toEqual([
      ['task-without-deadline', false],
      ['unbalanced-marks', false],
    ])
  })

  test.each([['off'], [false], [0]] as const)('%s: it says nothing', (severity) => {
    expect(idsOf({rules: {'task-without-deadline': severity}})).toEqual([['unbalanced-marks', false]])
  })

  test.each([['error'], [2]] as const)('%s: its messages are fatal', (severity) => {
    expect(idsOf({rules: {'unbalanced-marks': severity}}).at(-1)).toEqual(['unbalanced-marks', true])
  })
})

test('a message tells its rule, where it is described, and the place', () => {
  const {file, programme} = read()
  const [, message] = check(programme, file)
  expect(message).toMatchObject({
    reason: 'Unexpected unclosed `“` before “xanh.”',
    ruleId: 'unbalanced-marks',
    source: 'chuongtrinh',
    url: rules.find(({id}) => id === 'unbalanced-marks')!.url,
    file: 'kế hoạch.txt',
    line: 5,
    column: 24,
  })
})

test('the plugin puts the messages into the file', () => {
  const {file, programme} = read()
  unified().use(lint).runSync(programme, file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['task-without-deadline', 'unbalanced-marks'])
})

test('a tree without its source is looked over too', () => {
  const programme = JSON.parse(JSON.stringify(read().programme)) as Programme
  expect(check(programme).map(({ruleId, line}) => [ruleId, line])).toEqual([
    ['task-without-deadline', 5],
    ['unbalanced-marks', 5],
  ])
})

test('any text can be looked over', () => {
  const piece = fc.constantFrom(
    '1. Sở Y tế\n',
    '1.1. ',
    'a) ',
    'II. NHIỆM VỤ\n',
    'Phụ lục I\n',
    '(',
    '”',
    'hoà ',
    'số 5-CT/TW ',
    '\n',
    ' đến 2025',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'grapheme'}))), (pieces) => {
      const file = new VFile(pieces.join(''))
      const known = new Set(rules.map(({id}) => id))
      for (const {ruleId, line = 1} of check(parse(file), file)) {
        expect(known).toContain(ruleId)
        expect(line).toBeLessThanOrEqual(String(file).split(/\r\n|[\n\r]/).length)
      }
    }),
    {numRuns: 300},
  )
})

describe('SARIF', () => {
  const {file, programme} = read()
  const log = toSarif([{path: 'van ban/kế hoạch.txt', messages: check(programme, file)}], '1.2.3')
  const [run] = log.runs

  test('has what SARIF 2.1.0 requires', () => {
    expect(log.version).toBe('2.1.0')
    expect(run!.tool.driver).toMatchObject({name: 'chuongtrinh', version: '1.2.3'})
    for (const rule of run!.tool.driver.rules) {
      expect(rule.id).toMatch(/^[a-z-]+$/)
      expect(rule.fullDescription.text).not.toBe('')
      expect(() => new URL(rule.helpUri)).not.toThrow()
    }
  })

  test('a result names its rule, its level and its place', () => {
    expect(run!.results[1]).toEqual({
      ruleId: 'unbalanced-marks',
      ruleIndex: rules.findIndex(({id}) => id === 'unbalanced-marks'),
      level: 'warning',
      message: {text: 'Unexpected unclosed `“` before “xanh.”'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'van%20ban/k%E1%BA%BF%20ho%E1%BA%A1ch.txt'},
            region: {startLine: 5, startColumn: 24, endLine: 5, endColumn: 25},
          },
        },
      ],
    })
  })
})
