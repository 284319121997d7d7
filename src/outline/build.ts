import {append} from '../text/append.js'
import {fold} from '../text/fold.js'
import type {Lines} from '../text/lines.js'
import type {NodeText, NodeTexts} from '../text/node-text.js'
import type {
  Assignment,
  Clause,
  Figure,
  Paragraph,
  ProgrammeNode,
  Section,
  SectionRole,
  Table,
  Task,
  Theme,
} from '../tree/nodes.js'
import type {Block} from './block.js'
import {isFurniture, setAside} from './furniture.js'
import type {Judge} from './judge.js'
import {bareTask, leafOf, paragraphOf} from './leaves.js'
import {concludingRequest, concludingWords, givesWork, statementHeading, timetable} from './lexicon.js'
import type {MarkerKind} from './marker.js'
import type {Item} from './nest.js'
import {type Doubt, type Rows, rowNodes} from './rows.js'
import {isStatement, roleOf} from './sections.js'
import {taskRows} from './table/rows.js'

export type Content = Section | Assignment | Theme | Task | Clause | Paragraph | Figure | Table

/** What stands above an item. */
interface Above {
  role: SectionRole
  /** Its heading names bodies: a lone paragraph below is a task. */
  bodies: boolean
  /** No item stands below the heading: paragraphs that say who or when by themselves are its tasks. */
  bare: boolean
  /** A task stands above: everything numbered below is a task. */
  task: boolean
}

const sectionKinds = new Set<MarkerKind>(['part', 'chapter', 'division', 'upper', 'roman'])
const listKinds = new Set<MarkerKind>(['dash', 'plus', 'bullet'])

/** Makes the nodes of nested items, each with its place. What it keeps beside the tree: the words of each node. */
export class Builder implements Rows {
  readonly texts: NodeTexts = new Map()
  /** What was read with doubt; spans are source offsets. */
  readonly doubts: Doubt[] = []
  readonly judge: Judge
  readonly #places: Lines | null
  readonly #rows = new Set<ProgrammeNode>()

  /** @param places the lines of the source; null where the nodes have no place in one. */
  constructor(judge: Judge, places: Lines | null) {
    this.judge = judge
    this.#places = places
  }

  report(doubt: Doubt): void {
    this.doubts.push(doubt)
  }

  addRow(row: Task | Theme, text: NodeText): void {
    this.texts.set(row, text)
    this.#rows.add(row)
  }

  /** Says where a node stands: from its own start to the end of its last child, whose place is known already. */
  place<Kind extends ProgrammeNode>(node: Kind, start: number, end: number): Kind {
    if (this.#places === null) return node
    const last = 'children' in node ? node.children.at(-1) : undefined
    node.position = this.#places.position(start, Math.max(end, last?.position?.end.offset ?? 0))
    return node
  }

  /** Whether a node was the row of a table. */
  isRow(node: ProgrammeNode): boolean {
    return this.#rows.has(node)
  }

  /**
   * Whether an item is a section's heading: an article where something stands below it, and no Roman numeral that names
   * bodies (`I- BAN TỔ CHỨC TỈNH ỦY`), which is an assignment.
   */
  opensSection({marker, children, block}: Item): boolean {
    if (marker?.kind === 'article') return children.some((child) => child.marker !== null)
    return marker !== null && sectionKinds.has(marker.kind) && !this.judge.namesBodies(block.passage)
  }

  /** A section with its heading; `role` is what holds above it. */
  section(item: Item, role: SectionRole): Section {
    const {marker} = item
    const title = this.words(item)
    const named = roleOf(fold(title)) ?? role
    const own = this.holdsTasks(item, fold(title), named) ? 'tasks' : named
    const children = this.contents(item.children, {
      role: own,
      bodies: false,
      bare: !hasItems(item),
      task: false,
    }) as Section['children']
    const section: Section = {
      type: 'section',
      label: marker?.label ?? null,
      title: title || null,
      role: own,
      inferred: false,
      children,
    }
    return this.keep(section, item)
  }

  /** Whether a section whose title promises no tasks has them all the same: orders, or the lines of a timetable. */
  private holdsTasks({children}: Item, title: string, role: SectionRole): boolean {
    if (isStatement(role)) return children.some((child) => this.orders(child))
    if (role !== 'other') return false
    return timetable.test(title)
      ? children.some(({block: {passage}}) => this.judge.schedules(passage) || this.judge.namesTime(passage))
      : roleOf(title) === null && this.judge.planning && children.some((child) => this.charges(child))
  }

  /** Whether an item, or one below it, has a field of a task or says who has to do it. */
  private charges({marker, block, children, values}: Item): boolean {
    if (!marker || marker.kind === 'article') return false
    return (
      values.length > 0 ||
      this.judge.charges(block.passage) ||
      this.judge.closesWithDeadline(block.passage) ||
      children.some((child) => this.charges(child))
    )
  }

  /** Whether an item gives work to somebody by its first words, whatever its section is called: `Về tình hình …`. */
  private orders({marker, children, block}: Item): boolean {
    if (!marker || listKinds.has(marker.kind)) return false
    if (givesWork.test(block.passage.folded)) return this.judge.assigns(block.passage)
    return children.some((child) => child.marker !== null) && this.judge.namesBodies(block.passage)
  }

  contents(items: readonly Item[], above: Above): Content[] {
    const contents: Content[] = []
    for (const item of items) this.addContent(item, above, contents)
    return contents
  }

  private addContent(item: Item, above: Above, contents: Content[]): void {
    const {block, marker} = item
    if (item.attribute) {
      contents.push(this.attributeLine(item))
      for (const child of item.children) this.addContent(child, above, contents)
    } else if (block.grid) append(contents, this.table(item, above))
    else if (!marker) this.addUnmarked(item, above, contents)
    else if (this.opensSection(item) && !above.task && !above.bodies)
      contents.push(this.section(item, above.role))
    else contents.push(this.statement(item, above))
  }

  private statement(item: Item, above: Above): Assignment | Theme | Task | Clause {
    if (above.task || above.bodies) return this.task(item, above)
    if (isStatement(above.role)) return this.clause(item)
    const {block, marker, children} = item
    const below = hasItems(item)
    const heads = below || children.length > 0 || !listKinds.has(marker!.kind)
    if (heads && this.judge.namesBodies(block.passage)) return this.assignment(item, above)
    if ((below || this.headsTasks(item, above) || holdsRows(item)) && this.isTheme(item))
      return this.theme(item, above)
    // An article may put a plan into force or say what it is about: it assigns only where it says so.
    const sure = above.role !== 'other' && !this.judge.normative && marker!.kind !== 'article'
    return sure || item.values.length > 0 || this.judge.assigns(block.passage)
      ? this.task(item, above)
      : this.clause(item)
  }

  /** Whether the paragraphs below a numbered heading, which has no items, are tasks of their own. */
  private headsTasks({marker, children, values}: Item, above: Above): boolean {
    return (
      above.role !== 'other' &&
      !listKinds.has(marker!.kind) &&
      values.length === 0 &&
      !this.judge.normative &&
      children.some(({block}) => this.isBareTask(block))
    )
  }

  /** A heading that names a topic: no sentence, no deadline of its own, nobody who acts. */
  private isTheme({block, textEnd}: Item): boolean {
    const {passage} = block
    const text = passage.text.slice(0, textEnd)
    if (/[.;]["”]?\s*$/.test(text) || text.length > 300) return false
    return !this.judge.closesWithDeadline(passage) && !this.judge.assigns(passage)
  }

  private assignment(item: Item, above: Above): Assignment {
    const {role, bare, task} = above
    const below = {role, bodies: true, bare, task}
    const children = this.contents(item.children, below) as Assignment['children']
    return this.keep(
      {type: 'assignment', label: label(item), title: this.words(item), bodies: [], deadlines: [], children},
      item,
    )
  }

  private theme(item: Item, above: Above): Theme {
    const title = this.words(item)
    const own = statementHeading.test(fold(title)) && title.length < 80 ? roleOf(fold(title)) : null
    const children = this.contents(item.children, {
      ...above,
      role: own ?? above.role,
      bare: !hasItems(item),
    }) as Theme['children']
    return this.keep(
      {type: 'theme', label: label(item), title, responsibilities: [], deadlines: [], children},
      item,
    )
  }

  private task(item: Item, above: Above): Task {
    const {role, bare} = above
    const below = above.task && !above.bodies ? above : {role, bodies: false, bare, task: true}
    const children = this.contents(item.children, below) as Task['children']
    return this.keep(bareTask(label(item), this.words(item), children), item)
  }

  private clause(item: Item): Clause {
    const below: Above = {role: 'purpose', bodies: false, bare: false, task: false}
    const children: Content[] = []
    for (const child of item.children) this.addClauseContent(child, below, children)
    return this.keep(
      {
        type: 'clause',
        label: label(item),
        text: this.words(item),
        citations: [],
        children: children as Clause['children'],
      },
      item,
    )
  }

  private addClauseContent(item: Item, below: Above, contents: Content[]): void {
    if (item.marker && !item.attribute) contents.push(this.clause(item))
    else if (item.block.grid) contents.push(this.keep(leafOf(item.block, item.block.whole, this.texts), item))
    else this.addContent(item, below, contents)
  }

  /** A time that heads a list is the theme of its tasks; where it can be none, it stands before them. */
  private addUnmarked(item: Item, above: Above, contents: Content[]): void {
    const below = above.task || above.bodies || isStatement(above.role) || this.judge.normative
    if (hasItems(item) && !below) contents.push(this.theme(item, above))
    else {
      contents.push(this.unmarked(item, above))
      for (const child of item.children) this.addContent(child, above, contents)
    }
  }

  private unmarked(item: Item, above: Above): Task | Paragraph | Figure | Table {
    const {block} = item
    if (isFurniture(block)) this.report(setAside(block.whole.text, block))
    else if (block.kind === 'text' && this.isLoneTask(item, above))
      return this.task(item, {...above, task: true})
    return this.keep(leafOf(block, block.whole, this.texts), item)
  }

  /** A paragraph that is a task: alone under a body's heading, or closing words that ask somebody for something. */
  private isLoneTask({block}: Item, above: Above): boolean {
    const {text, folded} = block.passage
    if (text.endsWith(':')) return false
    if (above.bodies) return /\p{L}/u.test(text)
    if (above.task || isStatement(above.role) || this.judge.normative) return false
    if (above.bare && above.role !== 'other' && this.isBareTask(block)) return true
    return (
      concludingRequest.test(folded) && !concludingWords.test(folded) && this.judge.assigns(block.passage)
    )
  }

  /** A paragraph that says by itself when something is to be done, or who has to do it. */
  private isBareTask({kind, passage}: Block): boolean {
    if (kind !== 'text' || concludingWords.test(passage.folded)) return false
    return this.judge.schedules(passage) || this.judge.charges(passage)
  }

  private attributeLine(item: Item): Paragraph {
    const line = paragraphOf(item.block.whole, null)
    line.attribute = item.attribute!
    return this.keep(line, item)
  }

  private table(item: Item, above: Above): Content[] {
    const table = isStatement(above.role) ? null : taskRows(item.block.grid!)
    return table ? rowNodes(table, this) : [this.keep(leafOf(item.block, item.block.whole, this.texts), item)]
  }

  private words({block, textEnd}: Item): string {
    return block.passage.text.slice(0, textEnd).trim()
  }

  /** Says where a node stands and, where it has words of its own, notes what they are. */
  private keep<Kind extends ProgrammeNode>(node: Kind, item: Item): Kind {
    const {block, textEnd, values} = item
    const worded = 'deadlines' in node || node.type === 'clause'
    if (worded && !item.attribute)
      this.texts.set(node, {passage: block.passage, start: 0, end: textEnd, values})
    return this.place(node, block.start, block.end)
  }
}

/** Whether an item with a marker stands below, or a time that heads some: attribute lines are none. */
function hasItems({children}: Item): boolean {
  return children.some((child) => !child.attribute && (child.marker !== null || child.children.length > 0))
}

/** Whether a task table stands below. */
function holdsRows({children}: Item): boolean {
  return children.some(({block}) => block.grid !== null && taskRows(block.grid) !== null)
}

function label({marker}: Item): string | null {
  return marker?.label ?? null
}
