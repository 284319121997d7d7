import {visitParents} from 'unist-util-visit-parents'
import type {Metadata} from '../tree/metadata.js'
import type {Closing, Programme, ProgrammeNode, Task} from '../tree/nodes.js'
import {shortDeadline} from './when.js'

/** The programme as Markdown (GFM) for people: headings, tasks as nested lists, deadlines in italics. */
export function writeMarkdown(programme: Programme): string {
  const blocks = headOf(programme.metadata)
  visitParents(programme, (node, ancestors) => {
    const item = ancestors.findIndex(isItem)
    const depth = item < 0 ? 0 : ancestors.length - item
    const written = blockOf(node, ancestors.filter(isHeading).length)
    if (written === null) return
    const indent = '  '.repeat(depth)
    blocks.push(written.replace(/^(?=.)/gm, indent))
  })
  return `${blocks.join('\n\n')}\n`
}

function isItem(node: ProgrammeNode): boolean {
  return node.type === 'task' || node.type === 'clause'
}

function isHeading(node: ProgrammeNode): boolean {
  return ['section', 'annex', 'assignment', 'theme'].includes(node.type)
}

function headOf({title, kind, number, date, issuer}: Metadata): string[] {
  const facts = [number, date, issuer].filter((fact) => fact !== null)
  const heading = `# ${inline(title ?? kind ?? 'Chương trình')}`
  return facts.length > 0 ? [heading, facts.map(inline).join(' · ')] : [heading]
}

/** @param above how many headings the node stands under. */
function blockOf(node: ProgrammeNode, above: number): string | null {
  const hashes = '#'.repeat(Math.min(above + 2, 6))
  switch (node.type) {
    case 'section':
      return `${hashes} ${headingOf(node.label, node.title ?? roleTitles[node.role])}`
    case 'annex':
      return `${hashes} ${headingOf(node.label, node.title)}${node.note ? `\n\n(${inline(node.note)})` : ''}`
    case 'assignment':
    case 'theme':
      return `${hashes} ${headingOf(node.label, node.title)}${deadlinesOf(node)}`
    case 'task':
      return `- ${labelled(node.label, node.text)}${deadlinesOf(node)}`
    case 'clause':
      return `- ${labelled(node.label, node.text)}`
    case 'paragraph':
      return block(node.text)
    case 'figure':
      return figureOf(node.src, node.caption, node.credit)
    case 'table':
      return tableOf(node.rows)
    case 'closing':
      return closingOf(node)
    default:
      return null
  }
}

const roleTitles = {
  purpose: 'Mục đích, yêu cầu',
  objectives: 'Mục tiêu',
  tasks: 'Nhiệm vụ',
  implementation: 'Tổ chức thực hiện',
  other: 'Nội dung',
}

function headingOf(label: string | null, title: string | null): string {
  return inline(
    [label && (/^[\p{L}\p{N}.]{1,8}$/u.test(label) ? `${label}.` : label), title].filter(Boolean).join(' '),
  )
}

function labelled(label: string | null, text: string): string {
  return label && /[\p{L}\p{N}]/u.test(label) ? `**${inline(label)}** ${inline(text)}` : block(text)
}

function deadlinesOf({deadlines}: Pick<Task, 'deadlines'>): string {
  const own = deadlines.filter(({source}) => source !== 'inherited')
  return own.length > 0 ? ` _(${inline(own.map(shortDeadline).join('; '))})_` : ''
}

function figureOf(src: string | null, caption: string | null, credit: string | null): string {
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ')
  return src === null ? inline(words) : `![${inline(words)}](<${src.replace(/[<>\n]/g, encodeURIComponent)}>)`
}

function closingOf({signatory, recipients}: Closing): string {
  const blocks = [
    '---',
    recipients.map((recipient) => `- ${block(recipient)}`).join('\n'),
    inline(signatory ?? ''),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

function tableOf(rows: readonly string[][]): string {
  const columns = rows.reduce((most, {length}) => Math.max(most, length), 1)
  const line = (row: readonly string[]) =>
    `| ${Array.from({length: columns}, (_, index) => inline(row[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(Array<string>(columns).fill('---')), ...body.map(line)].join('\n')
}

/** A text that is a block: what its start would make a list, a heading or a rule is inline too. */
function block(text: string): string {
  return inline(text)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** Text in which Markdown sees no marks, links or HTML. */
function inline(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>~&]/g, '\\$&')
}
