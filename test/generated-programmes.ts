import fc from 'fast-check'

/** A programme as it was meant, and its text. What the reader gives back is compared with `sections`. */
export interface GeneratedProgramme {
  text: string
  sections: GeneratedSection[]
}

interface GeneratedSection {
  label: string
  role: string
  assignments: GeneratedAssignment[]
}

interface GeneratedAssignment {
  label: string
  bodies: string[]
  tasks: GeneratedTask[]
}

export interface GeneratedTask {
  label: string
  text: string
  lead: boolean
  coordinating: string[]
  /** Start and end, ISO, of each time; null where open. */
  times: [start: string | null, end: string | null][]
}

const bodies = fc.constantFrom(
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Ủy ban Kiểm tra Tỉnh ủy',
  'Văn phòng Tỉnh ủy',
  'Công an tỉnh',
  'Ủy ban nhân dân các xã, phường',
)

const work = fc.constantFrom(
  'xây dựng đề án phát triển nguồn nhân lực',
  'rà soát cơ chế, chính sách thu hút đầu tư',
  'nâng cao chất lượng cung cấp dịch vụ công',
  'kiểm tra việc chấp hành kỷ luật, kỷ cương',
  'tuyên truyền, phổ biến pháp luật cho người dân',
)

const year = fc.integer({min: 2026, max: 2030})
const roman = ['I', 'II', 'III', 'IV']

/** A deadline's words with its days: quarters in Roman or Arabic figures, months, years, days, lists. */
const deadline = fc.oneof(
  fc
    .tuple(year, fc.nat(3), fc.boolean())
    .map(([y, q, arabic]): [string, GeneratedTask['times']] => [
      `Hoàn thành trong quý ${arabic ? q + 1 : roman[q]}/${y}`,
      [[`${y}-${two(q * 3 + 1)}-01`, lastDay(y, q * 3 + 3)]],
    ]),
  fc
    .tuple(year, fc.integer({min: 1, max: 12}))
    .map(([y, m]): [string, GeneratedTask['times']] => [
      `Hoàn thành tháng ${m}/${y}`,
      [[`${y}-${two(m)}-01`, lastDay(y, m)]],
    ]),
  year.map((y): [string, GeneratedTask['times']] => [
    `Hoàn thành trong năm ${y}`,
    [[`${y}-01-01`, `${y}-12-31`]],
  ]),
  fc
    .tuple(year, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
    .map(([y, m, d]): [string, GeneratedTask['times']] => [
      `Hoàn thành chậm nhất ngày ${d}/${m}/${y}`,
      [[null, `${y}-${two(m)}-${two(d)}`]],
    ]),
  year.map((y): [string, GeneratedTask['times']] => [
    `Thực hiện trong Quý IV/${y} và Quý I/${y + 1}`,
    [
      [`${y}-10-01`, `${y}-12-31`],
      [`${y + 1}-01-01`, `${y + 1}-03-31`],
    ],
  ]),
)

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const task = fc.record({
  work,
  leads: fc.boolean(),
  partners: fc.uniqueArray(bodies, {maxLength: 2}),
  deadline: fc.option(deadline),
})
const assignment = fc.record({
  bodies: fc.uniqueArray(bodies, {minLength: 1, maxLength: 2}),
  tasks: fc.array(task, {minLength: 1, maxLength: 4}),
})

/**
 * Writes programmes of the commonest layout: Roman sections, numbered bodies, decimal tasks, a closing deadline.
 *
 * @param assignments how many each section has.
 */
export const programmesWith = (assignments: fc.ArrayConstraints): fc.Arbitrary<GeneratedProgramme> =>
  fc.array(fc.array(assignment, assignments), {minLength: 1, maxLength: 3}).map((drafts) => {
    const lines = ['CHƯƠNG TRÌNH HÀNH ĐỘNG', '']
    const sections = drafts.map((assignments, at): GeneratedSection => {
      const last = at > 0 && at === drafts.length - 1
      const label = roman[at]!
      lines.push(`${label}. ${last ? 'TỔ CHỨC THỰC HIỆN' : 'NHIỆM VỤ, GIẢI PHÁP'}`, '')
      return {
        label,
        role: last ? 'implementation' : 'tasks',
        assignments: assignments.map((one, index) => writeAssignment(one, index + 1, lines)),
      }
    })
    return {text: lines.join('\n'), sections}
  })

export const generatedProgramme = programmesWith({minLength: 1, maxLength: 4})

type AssignmentDraft = typeof assignment extends fc.Arbitrary<infer Value> ? Value : never

function writeAssignment(
  {bodies: named, tasks}: AssignmentDraft,
  number: number,
  lines: string[],
): GeneratedAssignment {
  lines.push(`${number}. ${named.join('; ')}`, '')
  const written = tasks.map((one, index): GeneratedTask => {
    const label = `${number}.${index + 1}`
    const partners = one.partners.filter((partner) => !named.includes(partner))
    const together = partners.length > 0 ? `hối hợp với ${partners.join('; ')} ` : ''
    const words = one.leads
      ? `Chủ trì${together ? `, p${together}` : ' '}${one.work}`
      : `${together ? `P${together}` : ''}${one.work}`
    const text = `${words[0]!.toUpperCase()}${words.slice(1)}.`
    lines.push(`${label}. ${text}${one.deadline ? ` (${one.deadline[0]})` : ''}`, '')
    return {label, text, lead: one.leads, coordinating: partners, times: one.deadline?.[1] ?? []}
  })
  return {label: String(number), bodies: named, tasks: written}
}
