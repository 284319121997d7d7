import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/parse.js'
import {provinces} from '../../../src/recognise/body/data/provinces.js'
import {
  builtInKinds,
  createRegistry,
  defaultRegistry,
  findResponsibilities,
  leadsByItself,
  readBody,
} from '../../../src/recognise/body/index.js'
import {provinceToday} from '../../../src/recognise/body/merger.js'
import {bodyKindSchema} from '../../../src/recognise/body/schema.js'
import {Passage} from '../../../src/text/passage.js'
import {contextOf} from './context.js'

const whole = (passage: Passage) => ({start: 0, end: passage.text.length})
const read = (text: string, registry = defaultRegistry(), province: string | null = 'Hưng Yên') => {
  const passage = Passage.of(text)
  return readBody(passage, whole(passage), registry, contextOf(province))
}

describe('the built-in kinds', () => {
  it.each(builtInKinds.map((kind) => [kind.id, kind] as const))('%s fits the schema', (_, kind) => {
    expect(bodyKindSchema.parse(kind)).toEqual(kind)
  })

  it('have ids of their own', () => {
    const ids = builtInKinds.map(({id}) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('name successors that exist', () => {
    const ids = new Set(builtInKinds.map(({id}) => id))
    const successors = builtInKinds.flatMap((kind) => kind.successors ?? [])
    expect(successors.filter((id) => !ids.has(id))).toEqual([])
  })

  it('are the 14 ministries and 3 agencies of Resolution 176/2025/QH15', () => {
    const now = builtInKinds.filter(({id, until}) => id.startsWith('bo-') && !until)
    const ministries = now.filter(({name, sector}) => name.startsWith('Bộ ') && sector === 'government')
    expect(ministries).toHaveLength(14)
    for (const id of ['van-phong-chinh-phu', 'thanh-tra-chinh-phu', 'ngan-hang-nha-nuoc']) {
      expect(builtInKinds.some((kind) => kind.id === id)).toBe(true)
    }
  })
})

describe('the gazetteer', () => {
  it('has 34 provinces made of the 63 before (Resolution 202/2025/QH15)', () => {
    expect(provinces).toHaveLength(34)
    expect(provinces.filter(({city}) => city)).toHaveLength(6)
    const before = provinces.flatMap(({from}) => from)
    expect(new Set(before).size).toBe(63)
    expect(before).toHaveLength(63)
    expect(provinces.filter(({from}) => from.length === 1)).toHaveLength(11)
  })

  it('tells what merged into what', () => {
    expect(provinces.flatMap(({from}) => from).map((name) => provinceToday(name))).toEqual(
      provinces.flatMap(({name, from}) => from.map(() => name)),
    )
    expect(['THÁI BÌNH', 'Thừa Thiên Huế', 'Hoà Bình', 'Paris'].map(provinceToday)).toEqual([
      'Hưng Yên',
      'Huế',
      'Phú Thọ',
      null,
    ])
  })

  it('knows each by its name, new and old', () => {
    for (const name of provinces.flatMap(({name, from}) => [name, ...from])) {
      expect(read(`Ủy ban nhân dân tỉnh ${name}`)?.jurisdiction).toBe(name)
    }
  })
})

describe('the document’s province', () => {
  it('is whose a bare tỉnh is', () => {
    expect(read('Ủy ban nhân dân tỉnh', defaultRegistry(), 'Đồng Nai')?.jurisdiction).toBe('Đồng Nai')
    expect(read('Ủy ban nhân dân tỉnh', defaultRegistry(), null)?.jurisdiction).toBeNull()
  })

  it('tells whether a bare thành phố is its equal', () => {
    expect(read('UBND Thành phố', defaultRegistry(), 'Hà Nội')).toMatchObject({
      level: 'province',
      jurisdiction: 'Hà Nội',
    })
    expect(read('UBND Thành phố', defaultRegistry(), 'Đồng Nai')).toMatchObject({level: 'district'})
  })
})

describe('the caller’s own kinds', () => {
  const own = {
    id: 'trung-tam-du-lieu',
    name: 'Trung tâm Dữ liệu',
    gloss: 'Data Centre',
    aliases: ['TTDL'],
    sector: 'government',
    level: 'province',
  } as const

  it('are read beside the built-in ones', () => {
    const registry = createRegistry([own])
    expect(read('TTDL', registry)).toMatchObject({id: own.id, name: own.name})
    expect(read('Sở Nội vụ', registry)?.id).toBe('so-noi-vu')
    expect(read('TTDL')).toBeNull()
  })

  it('are checked', () => {
    const wrong = [{...own, level: 'village'}] as never
    expect(() => parse('1. TTDL', {bodies: wrong})).toThrow(/^bodies\.0\.level: /)
    expect(parse('I. NHIỆM VỤ\n1. TTDL\n1.1. Sao lưu.', {bodies: [own]}).children[0]).toMatchObject({
      children: [{type: 'assignment', bodies: [{id: own.id}]}],
    })
  })

  it('may have the names of an object’s own members', () => {
    for (const name of ['constructor', '__proto__', 'hasOwnProperty']) {
      expect(read(name, createRegistry([{...own, name, aliases: []}]))?.name).toBe(name)
      expect(read(name)).toBeNull()
    }
  })
})

describe('a short name given in parentheses', () => {
  it('is the body’s from there on', () => {
    const context = contextOf()
    const find = (text: string) => {
      const passage = Passage.of(text)
      return findResponsibilities(passage, whole(passage), defaultRegistry(), context)
    }
    find('Tham mưu Ban Chỉ đạo chuyển đổi số tỉnh (sau đây gọi tắt là Ban Chỉ đạo) họp định kỳ')
    find('Tham mưu Ban Chỉ đạo phòng, chống thiên tai tỉnh (Ban Chỉ đạo tỉnh) họp định kỳ')
    expect(find('Báo cáo Ban Chỉ đạo kết quả')[0]?.value.body).toMatchObject({
      raw: 'Ban Chỉ đạo',
      name: 'Ban Chỉ đạo chuyển đổi số tỉnh',
    })
    expect(find('Báo cáo Ban Chỉ đạo tỉnh kết quả')[0]?.value.body).toMatchObject({
      raw: 'Ban Chỉ đạo tỉnh',
      name: 'Ban Chỉ đạo phòng, chống thiên tai tỉnh',
    })
  })

  it('is no remark', () => {
    const context = contextOf()
    const passage = Passage.of('Sở Nội vụ (Thực hiện thường xuyên)')
    readBody(passage, whole(passage), defaultRegistry(), context)
    expect(context.aliases?.size).toBe(0)
  })
})

describe('a neighbour’s place', () => {
  it('is shared along a list', () => {
    const passage = Passage.of('Phối hợp với Đoàn đại biểu Quốc hội, Hội đồng nhân dân, Ủy ban nhân dân tỉnh')
    const found = findResponsibilities(passage, whole(passage), defaultRegistry(), contextOf())
    expect(found.map(({value}) => [value.body.raw, value.body.name, value.body.jurisdiction])).toEqual([
      ['Đoàn đại biểu Quốc hội', 'Đoàn đại biểu Quốc hội tỉnh', 'Hưng Yên'],
      ['Hội đồng nhân dân', 'Hội đồng nhân dân tỉnh', 'Hưng Yên'],
      ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh', 'Hưng Yên'],
    ])
  })
})

describe('an excluded span', () => {
  it('hides the issuer of a citation', () => {
    const text = 'Thực hiện Chỉ thị số 1-CT/TW của Ban Bí thư, Sở Nội vụ xây dựng kế hoạch'
    const passage = Passage.of(text)
    const excluded = [{start: 10, end: text.indexOf(', Sở')}]
    const found = findResponsibilities(passage, whole(passage), defaultRegistry(), contextOf(), excluded)
    expect(found.map(({value}) => value.body.raw)).toEqual(['Sở Nội vụ'])
  })
})

describe('a sentence without subject', () => {
  it.each([
    ['Chủ trì, phối hợp với Sở Nội vụ rà soát', true],
    ['Chủ trì tham mưu Tỉnh ủy', true],
    ['- Chủ trì xây dựng đề án', true],
    ['Tiếp tục chủ trì, phối hợp với các sở', true],
    ['Làm đầu mối tổng hợp kết quả', true],
    ['Tiếp tục phát huy vai trò cơ quan đầu mối chủ trì, phối hợp với các xã', true],
    ['Trên cơ sở đề xuất của các xã, chủ trì thẩm định', true],
    ['Chỉ đạo các chi bộ; chủ trì, phối hợp với các hội xây dựng đề án', true],
    ['Phối hợp với Sở Nội vụ', false],
    ['Phối hợp với các cơ quan chủ trì rà soát', false],
    ['Sở Nội vụ chủ trì', false],
    ['Tham mưu xây dựng chủ trương', false],
  ])('%s', (text, expected) => {
    const passage = Passage.of(text)
    expect(leadsByItself(passage, whole(passage))).toBe(expected)
  })
})
