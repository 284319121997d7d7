import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {
  defaultRegistry,
  findResponsibilities,
  leadsByItself,
  type Registry,
  readHeading,
} from '../recognise/body/index.js'
import {findCitations} from '../recognise/citation/index.js'
import {closingDeadline, findDeadlines, openingDeadline, soleDeadline} from '../recognise/deadline/index.js'
import {findDeliverables} from '../recognise/deliverable/index.js'
import type {Finding, Span} from '../recognise/finding.js'
import type {NodeText} from '../text/node-text.js'
import type {Passage} from '../text/passage.js'
import type {Responsibility} from '../tree/body.js'
import type {Citation} from '../tree/citation.js'
import type {Deliverable} from '../tree/deliverable.js'
import type {Assignment, Clause, Paragraph, Programme, ProgrammeNode, Task, Theme} from '../tree/nodes.js'
import type {Deadline} from '../tree/time.js'
import {type Contexts, contextsOf} from './context.js'
import {readFields} from './fields.js'
import {doers, handDown, type Inheritance, nothing, withInherited} from './inherit.js'

/** What `annotate` may be told. */
export interface AnnotateOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry: Registry
}

/** The unified plugin: attaches to each node what its words say, and lets children inherit from their headings. */
export const annotate: Plugin<[Partial<AnnotateOptions>?], Programme> =
  (options = {}) =>
  (programme, file) => {
    annotateTree(programme, file, options.registry ?? defaultRegistry())
  }

/** Changes the tree in place, in the order of the document: short names are learned before they are used. */
function annotateTree(programme: Programme, file: VFile, registry: Registry): void {
  const contexts = contextsOf(programme.metadata, registry, file)
  const texts = file.data.nodeTexts ?? new Map()
  const stack: {node: ProgrammeNode; above: Inheritance}[] = [{node: programme, above: nothing}]
  let structured = false
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {node} = next
    const text = texts.get(node)
    const above = text ? annotateNode(node, text, next.above, contexts) : next.above
    structured ||= node.type === 'section' || node.type === 'task'
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push({node: node.children[at]!, above})
  }
  if (!structured) {
    file.message(
      'This does not look like an action programme: no section, heading or numbered task was found',
      {
        ruleId: 'not-a-programme',
        source: 'chuongtrinh',
      },
    )
  }
}

/** Annotates one node; gives back what its children inherit. */
function annotateNode(
  node: ProgrammeNode,
  text: NodeText,
  above: Inheritance,
  contexts: Contexts,
): Inheritance {
  if (node.type === 'task') return annotateTask(node, text, above, contexts)
  if (node.type === 'theme') return annotateTheme(node, text, above, contexts)
  if (node.type === 'assignment') return annotateAssignment(node, text, above, contexts)
  if (node.type === 'paragraph') annotateParagraph(node, text, contexts)
  if (node.type === 'clause') annotateClause(node, text, contexts)
  return above
}

function annotateTask(task: Task, text: NodeText, above: Inheritance, contexts: Contexts): Inheritance {
  const {passage} = text
  const closing = text.end === passage.text.length ? closingDeadline(passage, contexts.deadline) : null
  const span = {start: text.start, end: closing?.start ?? text.end}
  const citations = findCitations(passage, span, contexts.citation)
  const fields = readFields(text.values, contexts)
  const found = findResponsibilities(passage, span, contexts.registry, contexts.body, citations)
  const said = found.map(({value: {role, body}}): Responsibility => ({role, body, source: 'text'}))
  const own = fields.responsibilities.length > 0 ? mergeRoles(fields.responsibilities, said) : said
  const stated = closing ? [...values(closing.findings), ...fields.deadlines] : fields.deadlines
  const deadlines = stated.length > 0 ? stated : runningDeadlines(passage, span, contexts, citations)

  task.text = passage.text.slice(span.start, span.end).trim()
  task.citations = values(citations)
  task.deliverables = mergeProducts(fields.deliverables, values(findDeliverables(passage, span, citations)))
  task.responsibilities = withInherited(own, above.responsibilities, leadsByItself(passage, span))
  task.deadlines = [...(deadlines.length > 0 ? deadlines : above.deadlines)]
  return task.children.length > 0 ? handDown(above, task.responsibilities, deadlines) : above
}

/** The deadlines in a task's own words; the time that leads it is one, whatever follows. */
function runningDeadlines(
  passage: Passage,
  span: Span,
  contexts: Contexts,
  citations: readonly Finding<Citation>[],
): Deadline[] {
  const leading = openingDeadline(passage, contexts.deadline)
  const year = leading && yearOf(leading.findings)
  const context = year ? {...contexts.deadline, issued: null, year} : contexts.deadline
  const found = findDeadlines(passage, span, context, citations)
  if (!leading) return values(found)
  const further = found.filter(({start}) => start > leading.end)
  if (year && further.length > 0) return values(further)
  return found[0]?.start === 0 ? values(found) : values([...leading.findings, ...further])
}

/** The year that leads a line, `Năm 2027: sơ kết trong quý IV`, which is that of the times after it; null where another time leads. */
function yearOf([first, ...more]: readonly Finding<Deadline>[]): number | null {
  const [time, ...others] = first?.value.times ?? []
  if (more.length + others.length > 0 || time?.kind !== 'interval' || time.precision !== 'year') return null
  return time.bound === 'during' ? Number(time.start?.slice(0, 4)) : null
}

/**
 * Where attribute lines and columns say who does a task, a doer in its sentence is merely mentioned; `Đơn vị phối hợp: …`
 * leaves it the doer. Whom the sentence joins (`phối hợp với …`) takes part beside those of the attribute.
 */
function mergeRoles(stated: readonly Responsibility[], said: readonly Responsibility[]): Responsibility[] {
  const told = new Set(stated.map(({body}) => body.name))
  const done = stated.some(({role}) => doers.has(role))
  return [
    ...stated,
    ...said.map((one): Responsibility => {
      const acts = (done && doers.has(one.role)) || (one.role === 'coordinating' && told.has(one.body.name))
      return acts ? {...one, role: 'mentioned'} : one
    }),
  ]
}

/** `Xây dựng kho dữ liệu y tế` beside the column's `Kho dữ liệu` is one product, told twice. */
function mergeProducts(stated: readonly Deliverable[], said: Deliverable[]): Deliverable[] {
  if (stated.length === 0) return said
  const kinds = new Set(stated.map(({kind}) => kind))
  return [...stated, ...said.filter(({kind}) => !kinds.has(kind))]
}

function annotateTheme(theme: Theme, text: NodeText, above: Inheritance, contexts: Contexts): Inheritance {
  const {passage} = text
  const fields = readFields(text.values, contexts)
  const closing = closingDeadline(passage, contexts.deadline)
  const span = {start: text.start, end: closing?.start ?? text.end}
  const found = closing?.findings ?? findDeadlines(passage, span, contexts.deadline, [])
  const said = found.length > 0 ? found : (soleDeadline(passage, contexts.deadline) ?? [])
  theme.title = passage.text.slice(span.start, span.end).trim()
  theme.responsibilities = [...fields.responsibilities]
  theme.deadlines = fields.deadlines.length > 0 ? [...fields.deadlines] : values(said)
  return handDown(above, theme.responsibilities, theme.deadlines)
}

function annotateAssignment(
  assignment: Assignment,
  text: NodeText,
  above: Inheritance,
  contexts: Contexts,
): Inheritance {
  const {passage} = text
  const closing = closingDeadline(passage, contexts.deadline)
  const fields = readFields(text.values, contexts)
  assignment.title = passage.text.slice(text.start, closing?.start ?? text.end).trim()
  assignment.bodies = values(readHeading(passage, contexts.registry, contexts.body)?.bodies ?? [])
  assignment.deadlines = [...values(closing?.findings ?? []), ...fields.deadlines]
  const responsibilities = assignment.bodies.map(
    (body): Responsibility => ({role: 'responsible', body, source: 'heading'}),
  )
  return handDown(above, responsibilities, assignment.deadlines)
}

function annotateParagraph(paragraph: Paragraph, {passage, start, end}: NodeText, contexts: Contexts): void {
  const citations = findCitations(passage, {start, end}, contexts.citation)
  paragraph.citations = values(citations)
  paragraph.deadlines = values<Deadline>(findDeadlines(passage, {start, end}, contexts.deadline, citations))
}

function annotateClause(clause: Clause, {passage, start, end}: NodeText, contexts: Contexts): void {
  clause.citations = values(findCitations(passage, {start, end}, contexts.citation))
}

function values<Value>(findings: readonly Finding<Value>[]): Value[] {
  return findings.map(({value}) => value)
}
