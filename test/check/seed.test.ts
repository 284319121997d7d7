import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {check} from '../../src/check/index.js'
import {parse} from '../../src/parse.js'

const path = new URL('../../seeds/hung-yen.txt', import.meta.url)
const file = new VFile({path, value: readFileSync(path, 'utf8')})
const messages = check(parse(file), file)

test('what is found in the programme of Hưng Yên', async () => {
  const found = messages
    .filter(({ruleId}) => ruleId !== 'web-leftover')
    .map(({line, ruleId, reason}) => `${line} ${ruleId}: ${reason}`)
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/seed/hung-yen.check.txt')
})

test('the rubric, and all pictures that its web page left behind', () => {
  const left = messages.filter(({ruleId}) => ruleId === 'web-leftover').map(({line}) => line)
  const pictures = String(file)
    .split('\n')
    .flatMap((line, at) => (/\.(?:png|jpg)$/.test(line) ? [at + 1] : []))
  expect(left).toEqual([2, ...pictures])
})

test('messages stand in the order of the document, and are not added to the file', () => {
  const lines = messages.map(({line}) => line)
  expect(lines).toEqual(lines.toSorted((one, other) => one! - other!))
  expect(file.messages).toEqual([])
})
