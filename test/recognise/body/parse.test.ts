import {expect, test} from 'vitest'
import {createRegistry, parseBodies, parseResponsibilities} from '../../../src/body.js'

test('a list of bodies', () => {
  const bodies = parseBodies('Sở Tài chính; UBND tỉnh', {province: 'Hưng Yên'})
  expect(bodies.map(({name, id, jurisdiction}) => [name, id, jurisdiction])).toEqual([
    ['Sở Tài chính', 'so-tai-chinh', 'Hưng Yên'],
    ['Ủy ban nhân dân tỉnh', 'uy-ban-nhan-dan', 'Hưng Yên'],
  ])
})

test('who does what in a sentence', () => {
  const text = 'Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát mạng lưới trạm y tế.'
  expect(parseResponsibilities(text).map(({role, body}) => [role, body.name])).toEqual([
    ['lead', 'Sở Y tế'],
    ['coordinating', 'Sở Tài chính'],
  ])
})

test('a registry with a body of one’s own', () => {
  const own = {
    id: 'to-ai',
    name: 'Tổ Trí tuệ nhân tạo',
    gloss: 'AI unit',
    sector: 'government',
    level: null,
  } as const
  const [body] = parseBodies('Tổ Trí tuệ nhân tạo', {registry: createRegistry([own])})
  expect(body?.id).toBe('to-ai')
})
