import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {runPipeline} from '../src/pipeline.js'
import {textParser} from '../src/read/text.js'
import {Passage} from '../src/text/passage.js'
import {type Programme, type ProgrammeNode, programmeSchema} from '../src/tree/index.js'

const read = (source: string) => runPipeline(textParser as never, new VFile(source), {})

/** Lines as documents have them, in any order: what nests, what interrupts, what states when and who. */
const line = fc.constantFrom(
  'KẾ HOẠCH',
  'Số: 12/KH-UBND',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  'III. TỔ CHỨC THỰC HIỆN',
  'Phần thứ nhất',
  'Chương II',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2026.',
  '1. Sở Tài chính',
  '2. Ủy ban nhân dân các xã, phường (Thực hiện thường xuyên)',
  '1.1. Chủ trì, phối hợp với Sở Nội vụ xây dựng đề án. (Hoàn thành trong quý II/2026)',
  'a) Tham mưu Ban Thường vụ Tỉnh ủy ban hành nghị quyết',
  '- Rà soát, báo cáo trước ngày 30/6/2026;',
  '+ Thời gian thực hiện: Quý IV/2025.',
  '- Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh.',
  '* Công an tỉnh:',
  'tiếp tục nâng cao chất lượng, hiệu quả công tác',
  'Đến năm 2030, hoàn thành hệ thống giao thông.',
  'anh-minh-hoa.jpg',
  'Quang cảnh hội nghị. (Ảnh: TTXVN)',
  'tit-phu-1.png',
  '-----------',
  '|',
  'STT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Thời gian hoàn thành',
  'PHỤ LỤC 1',
  '(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 01/02/2026)',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  '',
  '',
)
const document = fc.array(line, {maxLength: 40}).map((lines) => lines.join('\n'))
const anything = fc.oneof(
  document,
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: fc.constantFrom('1', '.', '-', '|', '(', ')', ' ', '\n', 'I', 'a', 'Đ', ':')}),
)

function* nodesOf(programme: Programme): Iterable<ProgrammeNode> {
  const stack: ProgrammeNode[] = [programme]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if ('children' in node) stack.push(...node.children)
  }
}

/** Types without words of their own: all their text is their children's. */
const bare = new Set<ProgrammeNode['type']>(['programme', 'preamble', 'closing'])

test('nothing is lost: every character that is no blank stands in the span of one node', () => {
  const blank = (text: string) => /^[\s\uFEFF]*$/.test(text)
  fc.assert(
    fc.property(anything, (source) => {
      for (const node of nodesOf(read(source))) {
        const {start, end} = node.position!
        const children = 'children' in node ? node.children : []
        if (children.length === 0) continue
        const worded = !bare.has(node.type) && !(node.type === 'section' && node.inferred)
        let at = start.offset
        for (const [index, child] of children.entries()) {
          const place = child.position!
          expect(place.start.offset).toBeGreaterThanOrEqual(at)
          if (index > 0 || !worded) expect(source.slice(at, place.start.offset)).toSatisfy(blank)
          at = place.end.offset
        }
        expect(end.offset).toBeGreaterThanOrEqual(at)
        expect(source.slice(at, end.offset)).toSatisfy(blank)
      }
    }),
    {numRuns: 300},
  )
})

test('every position slices back to its raw words', () => {
  fc.assert(
    fc.property(document, fc.boolean(), (text, decomposed) => {
      const source = decomposed ? text.normalize('NFD') : text
      for (const node of nodesOf(read(source))) {
        for (const {raw, position} of foundIn(node)) {
          expect(Passage.of(source.slice(position!.start.offset, position!.end.offset)).text).toBe(raw)
        }
      }
    }),
  )
})

function foundIn(node: ProgrammeNode) {
  const found: {raw: string; position?: {start: {offset: number}; end: {offset: number}} | undefined}[] = []
  if ('deadlines' in node) found.push(...node.deadlines)
  if ('citations' in node) found.push(...node.citations)
  if ('deliverables' in node) found.push(...node.deliverables)
  if ('bodies' in node) found.push(...node.bodies)
  if ('responsibilities' in node) found.push(...node.responsibilities.map(({body}) => body))
  return found
}

test('ids are unique, and the tree is what its schema says, for any string', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const programme = read(source)
      const ids = [...nodesOf(programme)].flatMap((node) => (node.type === 'task' ? [node.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
      expect(programmeSchema.safeParse(programme).error).toBeUndefined()
    }),
    {numRuns: 200},
  )
})

test('decomposed letters give the same tree but for positions', () => {
  const withoutPlaces = (programme: Programme) =>
    JSON.parse(
      JSON.stringify(programme, (key, value) =>
        key === 'position' || key === 'evidence' ? undefined : value,
      ),
    )
  fc.assert(
    fc.property(document, (source) => {
      expect(withoutPlaces(read(source.normalize('NFD')))).toEqual(withoutPlaces(read(source)))
    }),
  )
})
