import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {chuongtrinh} from './chuongtrinh.js'

const plan = 'I. NHIỆM VỤ\n\n1. Sở Y tế\n\n1.1. Rà soát trạm y tế “xanh.\n'

let folder: string
const check = (args: readonly string[], input?: string) =>
  chuongtrinh(['check', ...args], {cwd: folder, ...(input !== undefined && {input})})
const idsOf = ({stdout}: {stdout: string}) => stdout.match(/task-without-deadline|unbalanced-marks/g)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chuongtrinh-'))
  const files: Record<string, string> = {
    'plan.txt': plan,
    'good.txt': plan.replace('“xanh.', 'xã. (Hoàn thành năm 2027)'),
    'rc/plan.txt': plan,
    'rc/.chuongtrinhrc': '{"rules": {"unbalanced-marks": "off"}}',
    'rc/deep/plan.txt': plan,
    'package/plan.txt': plan,
    'package/package.json': '{"chuongtrinh": {"rules": {"unbalanced-marks": "error"}}}',
    'broken/plan.txt': plan,
    'broken/.chuongtrinhrc.json': '{rules',
    'unknown/plan.txt': plan,
    'unknown/.chuongtrinhrc': '{"rules": {"no-such-rule": "off"}}',
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), {recursive: true})
    await writeFile(join(folder, name), text)
  }
})

afterAll(() => rm(folder, {recursive: true}))

test('a report: place, severity, reason, rule; warnings are no failure', async () => {
  const {code, stdout} = await check(['plan.txt'])
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^plan\.txt\n5:1-5:30 +warning Unexpected task 1\.1 without a deadline +task-without-deadline/,
  )
  expect(stdout).toMatch(/⚠ 2 warnings\n$/)
})

test('standard input, and nothing found', async () => {
  expect((await check(['-'], plan)).stdout).toContain('<stdin>')
  expect(await check(['good.txt'])).toMatchObject({code: 0, stdout: 'good.txt: no issues found\n'})
})

describe('exit codes', () => {
  test.each<[args: string[], code: number]>([
    [['plan.txt'], 0],
    [['plan.txt', '--frail'], 1],
    [['good.txt', '--frail'], 0],
    [['plan.txt', '--rule', 'unbalanced-marks=error'], 1],
    [['plan.txt', '--rule', 'unbalanced-marks=off', '--rule', 'task-without-deadline=off', '--frail'], 0],
    [['no-such-file.txt'], 1],
    [['plan.txt', '--rule', 'no-such-rule=off'], 2],
    [['plan.txt', '--rule', 'unbalanced-marks=loud'], 2],
    [['plan.txt', '--format', 'pdf'], 2],
    [['broken/plan.txt'], 2],
    [['unknown/plan.txt'], 2],
  ])('%s: %i', async (args, code) => {
    expect((await check(args)).code).toBe(code)
  })
})

describe('settings', () => {
  test('of the nearest rc file above', async () => {
    expect(idsOf(await check(['rc/plan.txt']))).toEqual(['task-without-deadline'])
    expect(idsOf(await check(['rc/deep/plan.txt']))).toEqual(['task-without-deadline'])
  })

  test('of package.json', async () => {
    const {code, stdout} = await check(['package/plan.txt'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/error +Unexpected unclosed/)
  })

  test('an option goes before them', async () => {
    const args = ['rc/plan.txt', '--rule', 'unbalanced-marks=warn']
    expect(idsOf(await check(args))).toEqual(['task-without-deadline', 'unbalanced-marks'])
  })

  test('what is wrong with them is said, with the file’s name', async () => {
    expect((await check(['broken/plan.txt'])).stderr).toContain('.chuongtrinhrc.json: no JSON')
    expect((await check(['unknown/plan.txt'])).stderr).toContain('no rule “no-such-rule”')
  })
})

test('JSON: the files with their messages', async () => {
  const [first, second] = JSON.parse((await check(['plan.txt', 'good.txt', '-f', 'json'])).stdout)
  expect(first.path).toBe('plan.txt')
  expect(first.messages[1]).toMatchObject({
    reason: 'Unexpected unclosed `“` before “xanh.”',
    line: 5,
    column: 24,
    place: {start: {line: 5, column: 24, offset: 48}, end: {line: 5, column: 25, offset: 49}},
    ruleId: 'unbalanced-marks',
    source: 'chuongtrinh',
    fatal: false,
  })
  expect(second).toEqual({path: 'good.txt', messages: []})
})

test('SARIF: results with their rules and places', async () => {
  const [run] = JSON.parse((await check(['plan.txt', '-f', 'sarif'])).stdout).runs
  expect(run.results).toHaveLength(2)
  for (const {ruleId, ruleIndex, locations} of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(locations[0].physicalLocation.artifactLocation).toEqual({uri: 'plan.txt'})
  }
})
