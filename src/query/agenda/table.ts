import type {Agenda, AgendaItem, DueItem, OngoingItem} from './types.js'

/** What `table` may be told. */
export interface TableOptions {
  /** Days in order, or the days of each body. Default `time`. */
  by?: 'time' | 'body' | undefined
  /** Columns of a line. Default 120. */
  width?: number | undefined
}

/** An agenda for people to read. */
export function writeTable(agenda: Agenda, {by = 'time', width = 120}: TableOptions = {}): string {
  const {asOf, until, due, past, ongoing, conditional, undated} = agenda
  const several =
    new Set([due, past, ongoing, conditional, undated].flat().map(({document}) => document)).size > 1
  const write = <Item extends AgendaItem>(items: readonly Item[], lead: (item: Item) => string) =>
    by === 'body' ? byBody(items, lead, {width, several}) : linesOf(items, lead, {width, several, body: true})
  const parts = [
    [`Due from ${asOf}${until ? ` to ${until}` : ''}`, write(due, dayOf), due.length],
    [`Due before ${asOf}`, write(past, dayOf), past.length],
    ['Ongoing', write(ongoing, sinceOf), ongoing.length],
    ['Waiting', write(conditional, ({condition}) => column(condition)), conditional.length],
    [
      'Without a time that can be read',
      write(undated, ({deadline}) => column(deadline ?? '—')),
      undated.length,
    ],
  ] as const
  const texts = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines, count]) => [`${title} (${count})`, '', ...lines].join('\n'))
  return `${texts.length > 0 ? texts.join('\n\n') : `Nothing is due from ${asOf}${until ? ` to ${until}` : ''}`}\n`
}

const dayOf = ({due, approximate, repeats}: DueItem) => `${due}${approximate ? ' ~' : repeats ? ' ↻' : '  '}`
const sinceOf = ({since}: OngoingItem) => (since ? `từ ${since}` : 'thường xuyên').padEnd(13)

interface Layout {
  width: number
  /** Whether to tell the documents apart. */
  several: boolean
  body?: boolean
}

const bodyWidth = 32
const column = (words: string) => cut(words, bodyWidth).padEnd(bodyWidth)

function linesOf<Item extends AgendaItem>(
  items: readonly Item[],
  lead: (item: Item) => string,
  {width, several, body}: Layout,
): string[] {
  return items.map((item) => {
    const bodies = body ? [column(bodiesOf(item))] : []
    const task = [several && item.document, item.label ?? '•', item.text].filter(Boolean).join('  ')
    return cut([lead(item), ...bodies, task].join('  '), width)
  })
}

function byBody<Item extends AgendaItem>(
  items: readonly Item[],
  lead: (item: Item) => string,
  layout: Layout,
): string[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const body of doersOf(item)) {
      const group = groups.get(body)
      if (group) group.push(item)
      else groups.set(body, [item])
    }
  }
  return [...groups].flatMap(([body, group]) => [
    `  ${body}`,
    ...linesOf(group, lead, {...layout, width: layout.width - 4}).map((line) => `    ${line}`),
  ])
}

const nobody = '(nobody is named)'

function doersOf({lead, responsible, coordinating}: AgendaItem): string[] {
  const doers = [...lead, ...responsible]
  return doers.length > 0 ? doers : coordinating.length > 0 ? coordinating : [nobody]
}

function bodiesOf(item: AgendaItem): string {
  const [first, ...others] = doersOf(item)
  return others.length > 0 ? `${cut(first!, bodyWidth - 4)} +${others.length}` : first!
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…` : text
}
