import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/check/index.js'
import {casesOf, messagesOf} from './cases.js'
import {rulesPage} from './page.js'

describe.each(rules.map(({id}) => id))('%s', (id) => {
  test.each(casesOf(id))('$case', ({text, messages}) => {
    expect(messagesOf(text, id)).toEqual(messages)
  })

  test('has cases that pass and cases that fail', () => {
    const failing = casesOf(id).map(({messages}) => messages.length > 0)
    expect(new Set(failing)).toEqual(new Set([true, false]))
  })
})

test('every rule is described in docs/rules.md, as its description and its cases have it', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesPage())
})

test('every rule links to its heading', () => {
  for (const {id, url} of rules) {
    expect(url.endsWith(`/docs/rules.md#${id}`)).toBe(true)
    expect(rulesPage()).toContain(`\n## ${id}\n`)
  }
})
