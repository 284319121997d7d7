import {visitParents} from 'unist-util-visit-parents'
import type {Responsibility, Role} from '../tree/body.js'
import type {Metadata} from '../tree/metadata.js'
import type {Assignment, Programme, ProgrammeNode, Section, Task} from '../tree/nodes.js'
import {summarise} from './counts.js'
import type {WriteOptions} from './format.js'
import {shortDeadline} from './when.js'

/** The column of deadlines; a longer one begins further left, up to the longest. */
const whenWidth = 30
const longestWhen = 48
/** What is left for a text, however deep it stands. */
const leastText = 24

/** An outline for a person: every node a line cut to the width, deadlines at the right, counts at the end. */
export function writeTree(programme: Programme, {width = 120}: WriteOptions = {}): string {
  const lines = headOf(programme.metadata, width)
  visitParents(programme, (node, ancestors) => {
    if (node.type === 'programme') return
    const indent = '  '.repeat(ancestors.length - 1)
    if (isPart(node)) lines.push('')
    const handler = handlers[node.type] as (...args: [ProgrammeNode, number, ProgrammeNode]) => string[]
    for (const line of handler(node, width - indent.length, ancestors.at(-1)!)) lines.push(indent + line)
  })
  return `${[...lines, '', summarise(programme)].join('\n')}\n`
}

function isPart(node: ProgrammeNode): boolean {
  return ['preamble', 'section', 'annex', 'closing'].includes(node.type)
}

function headOf(metadata: Metadata, width: number): string[] {
  const {title, kind, number, date, issuer, province, term, congress} = metadata
  const facts = [
    number,
    date,
    issuer,
    province,
    term && `nhiệm kỳ ${term.join('–')}`,
    congress && `đại hội lần thứ ${congress}`,
  ]
  return [cut(title ?? kind ?? 'Untitled', width), facts.filter(Boolean).join(' · ')].filter(Boolean)
}

type Handlers = {
  [Type in Exclude<ProgrammeNode['type'], 'programme'>]: (
    node: Extract<ProgrammeNode, {type: Type}>,
    width: number,
    parent: ProgrammeNode,
  ) => string[]
}

/** The lines of a node without its children, of at most `width` characters. */
const handlers: Handlers = {
  preamble: () => ['Preamble'],
  section(node, width, parent) {
    const words = node.title ?? `Section ${ordinalOf(node, parent)}`
    const marks = node.inferred ? `[${node.role}, inferred]` : `[${node.role}]`
    return [cut(`${heading(node.label, words)}  ${marks}`, width)]
  },
  annex: ({label, title, note}, width) => [
    cut(heading(label ?? 'Phụ lục', title ?? ''), width),
    ...(note ? [cut(`(${note})`, width)] : []),
  ],
  closing: ({signatory, recipients}, width) => [
    cut(heading('Closing', signatory ?? ''), width),
    ...recipients.map((recipient) => cut(`  → ${recipient}`, width)),
  ],
  assignment: (node, width) => [
    withDeadline(heading(node.label, node.title), node, width),
    ...bodiesLine(node, width),
  ],
  theme: (node, width) => [withDeadline(heading(node.label, node.title), node, width)],
  task: (node, width) => [
    withDeadline(heading(node.label, node.text), node, width),
    ...responsibilitiesLine(node, width),
  ],
  clause: ({label, text}, width) => [cut(heading(label, text), width)],
  paragraph: ({text}, width) => [cut(`¶ ${text}`, width)],
  figure: ({src, caption, credit}, width) => [
    cut(['▣', caption ?? src, credit && `(${credit})`].filter(Boolean).join(' '), width),
  ],
  table: ({rows}, width) => [
    cut(`▦ ${rows.length} × ${rows[0]?.length ?? 0}  ${rows[0]?.join(' | ') ?? ''}`, width),
  ],
}

/** The number of a section among the sections beside it, from 1, as ids count them. */
function ordinalOf(section: Section, parent: ProgrammeNode): number {
  const siblings = 'children' in parent ? parent.children.filter(({type}) => type === 'section') : []
  return siblings.indexOf(section) + 1
}

function heading(label: string | null, words: string): string {
  return [label === '-' ? '–' : label, words].filter(Boolean).join('  ')
}

/** `→` before a deadline of its own, `↳` before one that a heading gave. */
function withDeadline(words: string, {deadlines}: Pick<Task, 'deadlines'>, width: number): string {
  if (deadlines.length === 0) return cut(words, width)
  const arrow = deadlines[0]!.source === 'inherited' ? '↳' : '→'
  const when = cut(`${arrow} ${deadlines.map(shortDeadline).join('; ')}`, longestWhen)
  const room = Math.max(leastText, width - Math.max(when.length, whenWidth) - 2)
  return `${cut(words, room).padEnd(room)}  ${when}`
}

const roleWords: readonly [Role, string][] = [
  ['lead', 'lead'],
  ['responsible', 'responsible'],
  ['coordinating', 'with'],
  ['advised', 'advises'],
  ['directed', 'directs'],
  ['receiving', 'reports to'],
]

/** Who a heading names, where its title is not just that name. */
function bodiesLine({label, title, bodies}: Assignment, width: number): string[] {
  const names = bodies.map(({name}) => name)
  if (names.length === 0 || (names.length === 1 && names[0]!.toLowerCase() === title.toLowerCase())) return []
  return [cut(`${hanging(label)}responsible ${names.join('; ')}`, width)]
}

/** Who does a task, where it says more than its heading. */
function responsibilitiesLine({label, responsibilities}: Task, width: number): string[] {
  const parts = roleWords.flatMap(([role, word]) => {
    const said = responsibilities.filter((one) => one.role === role && !isHeadings(one))
    const names = [...new Set(said.map(({body}) => body.name))]
    return names.length > 0 ? [`${word} ${names.join('; ')}`] : []
  })
  return parts.length > 0 ? [cut(hanging(label) + parts.join(' · '), width)] : []
}

function isHeadings({role, source}: Responsibility): boolean {
  return role === 'responsible' && (source === 'heading' || source === 'inherited')
}

/** Blanks as wide as what stands before the words of a line. */
function hanging(label: string | null): string {
  return ' '.repeat(label ? label.length + 2 : 0)
}

/** One line of at most `width` characters, cut between words. */
function cut(words: string, width: number): string {
  const line = words.replace(/(?<!\s)\s*\n\s*/g, ' ')
  const room = Math.max(width, leastText)
  if (line.length <= room) return line
  return `${line.slice(0, room - 1).replace(/(?<!\s)\s+\S{0,12}$|[\uD800-\uDBFF]$/, '')}…`
}
