import {describe, expect, it} from 'vitest'
import {
  defaultRegistry,
  findResponsibilities,
  type Part,
  readBodies,
  readBody,
  readHeading,
  readRoles,
} from '../../../src/recognise/body/index.js'
import type {Finding} from '../../../src/recognise/finding.js'
import {Passage} from '../../../src/text/passage.js'
import {rowsOf} from '../../table.js'
import {contextOf} from './context.js'

const registry = defaultRegistry()
const whole = (passage: Passage) => ({start: 0, end: passage.text.length})
const orDash = (text: string) => text || '-'
const partsOf = (found: Finding<Part>[]) =>
  orDash(found.map(({value: {role, body}}) => `${role}: ${body.raw}`).join(' | '))

describe('a name', () => {
  it.each(rowsOf('body/names.tsv'))('%s', (text, ...expected) => {
    const passage = Passage.of(text!)
    const body = readBody(passage, whole(passage), registry, contextOf())
    if (expected[0] === '-') {
      expect(body).toBeNull()
      return
    }
    const {raw, name, id, level, sector, jurisdiction, collective} = body!
    expect(raw).toBe(passage.text)
    expect([name, id, level, sector, jurisdiction].map((field) => field ?? '-')).toEqual(expected.slice(0, 5))
    expect(collective ? 'class' : 'one').toBe(expected[5])
  })
})

describe('a sentence', () => {
  it.each(rowsOf('body/sentences.tsv'))('%s', (text, expected) => {
    const passage = Passage.of(text!)
    expect(partsOf(findResponsibilities(passage, whole(passage), registry, contextOf()))).toBe(expected)
  })
})

describe('a heading', () => {
  it.each(rowsOf('body/headings.tsv'))('%s', (text, bodies, rest) => {
    const passage = Passage.of(text!)
    const heading = readHeading(passage, registry, contextOf())
    expect(heading?.bodies.map(({value}) => value.raw).join(' | ') ?? '-').toBe(bodies)
    if (heading) expect(orDash(passage.text.slice(heading.end))).toBe(rest)
  })
})

describe('a list', () => {
  it.each(rowsOf('body/lists.tsv'))('%s', (text, expected) => {
    const passage = Passage.of(text!)
    const found = readBodies(passage, whole(passage), registry, contextOf())
    expect(found.map(({value}) => value.raw).join(' | ')).toBe(expected)
  })
})

describe('a value with roles inside', () => {
  it.each(rowsOf('body/roles.tsv'))('%s', (text, expected) => {
    const passage = Passage.of(text!)
    expect(partsOf(readRoles(passage, whole(passage), registry, contextOf(), 'lead'))).toBe(expected)
  })
})
