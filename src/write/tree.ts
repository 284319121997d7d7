import {visitParents} from 'unist-util-visit-parents'
import type {Responsibility, Role} from '../tree/body.js'
import type {Metadata} from '../tree/metadata.js'
import type {Programme, ProgrammeNode, Task} from '../tree/nodes.js'
import {summarise} from './counts.js'
import type {WriteOptions} from './formats.js'
import {shortDeadline} from './when.js'

/** Longest deadline beside a task; a longer one is cut. */
const whenWidth = 40
/** What is left for a text, however deep it stands. */
const leastText = 24

/** An outline for a person: every node a line cut to the width, deadlines at the right, counts at the end. */
export function writeTree(programme: Programme, {width = 120}: WriteOptions = {}): string {
  const lines = headOf(programme.metadata, width)
  visitParents(programme, (node, ancestors) => {
    if (node.type === 'programme') return
    const indent = '  '.repeat(ancestors.length - 1)
    if (isPart(node)) lines.push('')
    lines.push(...linesOf(node, width - indent.length).map((line) => indent + line))
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
  return [cut(title ?? kind ?? 'Không có tiêu đề', width), facts.filter(Boolean).join(' · ')].filter(Boolean)
}

function linesOf(node: ProgrammeNode, width: number): string[] {
  switch (node.type) {
    case 'section': {
      const inferred = node.inferred ? ', inferred' : ''
      return [cut(`${heading(node.label, node.title ?? 'Section')}  [${node.role}${inferred}]`, width)]
    }
    case 'annex':
      return [
        cut(heading(node.label ?? 'Phụ lục', node.title ?? ''), width),
        ...(node.note ? [cut(`(${node.note})`, width)] : []),
      ]
    case 'preamble':
      return ['Preamble']
    case 'closing':
      return [
        cut(node.signatory ? `Closing  ${node.signatory}` : 'Closing', width),
        ...node.recipients.map((recipient) => cut(`  → ${recipient}`, width)),
      ]
    case 'assignment':
    case 'theme':
      return [withDeadline(heading(node.label, node.title), node, width)]
    case 'task':
      return [withDeadline(heading(node.label, node.text), node, width), ...bodyLine(node, width)]
    case 'clause':
      return [cut(heading(node.label, node.text), width)]
    case 'paragraph':
      return [cut(`¶ ${node.text}`, width)]
    case 'figure': {
      const words = [node.caption ?? node.src, node.credit && `(${node.credit})`]
      return [cut(`▣ ${words.filter(Boolean).join(' ')}`, width)]
    }
    case 'table':
      return [
        cut(
          `▦ ${node.rows.length} × ${node.rows[0]?.length ?? 0}: ${node.rows[0]?.join(' | ') ?? ''}`,
          width,
        ),
      ]
    default:
      return []
  }
}

function heading(label: string | null, words: string): string {
  return [label === '-' ? '–' : label, words].filter(Boolean).join('  ')
}

/** `→` before a deadline of its own, `↳` before one that a heading gave. */
function withDeadline(words: string, {deadlines}: Pick<Task, 'deadlines'>, width: number): string {
  if (deadlines.length === 0) return cut(words, width)
  const arrow = deadlines[0]!.source === 'inherited' ? '↳' : '→'
  const when = cut(`${arrow} ${deadlines.map(shortDeadline).join('; ')}`, whenWidth)
  const room = Math.max(leastText, width - [...when].length - 2)
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

/** Who does a task, where it says more than its heading. */
function bodyLine({label, responsibilities}: Task, width: number): string[] {
  if (responsibilities.every(({source, role}) => role === 'mentioned' || isHeadings(source, role))) return []
  const parts = roleWords.flatMap(([role, word]) => {
    const names = namesOf(responsibilities, role)
    return names.length > 0 ? [`${word} ${names.join(', ')}`] : []
  })
  return [cut(`${' '.repeat(label ? label.length + 2 : 0)}${parts.join(' · ')}`, width)]
}

function isHeadings(source: Responsibility['source'], role: Role): boolean {
  return role === 'responsible' && (source === 'heading' || source === 'inherited')
}

function namesOf(responsibilities: readonly Responsibility[], role: Role): string[] {
  return [...new Set(responsibilities.filter((one) => one.role === role).map(({body}) => body.name))]
}

/** One line of at most `width` characters. */
function cut(words: string, width: number): string {
  const line = words.replace(/\s*\n\s*/g, ' ')
  const characters = [...line]
  const room = Math.max(width, leastText)
  return characters.length <= room
    ? line
    : `${characters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
}
