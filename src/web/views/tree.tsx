import {memo} from 'preact/compat'
import type {ProgrammeNode, Task} from '../../tree/nodes.js'
import {words} from '../choices.js'
import {pane, type Shown, selection} from '../state.js'
import {BodyChip, BodyChips, DeadlineChips} from './chips.js'
import {selectOnClick} from './select.js'
import {DocumentText, SearchedText} from './text.js'

interface Props<Node extends ProgrammeNode = ProgrammeNode> {
  node: Node
  shown: Shown
  /** What the filters leave; null for all. */
  left: ReadonlySet<ProgrammeNode> | null
  /** Of headings below: 2 to 6. */
  level: number
}

/** The tree of one programme: headings that open and close, lists of tasks. */
export const ProgrammeTree = memo(
  ({shown, left}: {shown: Shown; left: ReadonlySet<ProgrammeNode> | null}) => (
    <Children node={shown.programme} shown={shown} left={left} level={3} />
  ),
)

function Children({node, ...props}: Props) {
  const children = 'children' in node ? (node.children as ProgrammeNode[]) : []
  const {left} = props
  return children
    .filter((child) => !left || left.has(child))
    .map((child) => <Branch key={props.shown.keys.get(child)} node={child} {...props} />)
}

function Branch(props: Props) {
  const {node} = props
  switch (node.type) {
    case 'task':
      return <TaskBranch {...props} node={node} />
    case 'section':
    case 'annex':
    case 'assignment':
    case 'theme':
      return <Heading {...props} node={node} />
    case 'preamble':
    case 'closing':
      return <Fold {...props} title={words.value[node.type]} />
    case 'clause':
      return (
        <div class="clause">
          <Words {...props} label={node.label} text={node.text} />
          <Children {...props} />
        </div>
      )
    case 'paragraph':
      return (
        <div class={node.attribute ? 'paragraph attribute' : 'paragraph'}>
          <Words {...props} label={null} text={node.text} />
        </div>
      )
    case 'figure':
      return (
        <p class="figure">
          <span class="figure-name">{words.value.figure}</span>{' '}
          <DocumentText text={node.caption ?? node.src ?? ''} />
        </p>
      )
    case 'table':
      return <PlainTable rows={node.rows} />
    default:
      return null
  }
}

type HeadingNode = Extract<ProgrammeNode, {type: 'section' | 'annex' | 'assignment' | 'theme'}>

function Heading(props: Props<HeadingNode>) {
  const {node, shown, level} = props
  const nodeKey = shown.keys.get(node)!
  const Tag = `h${Math.min(level, 6)}` as 'h3'
  return (
    <details class={`branch ${node.type}`} open id={nodeKey}>
      <summary>
        <Tag>
          {node.label && (
            <span class="label">
              <DocumentText text={node.label} />
            </span>
          )}{' '}
          {node.title ? (
            <SearchedText text={node.title} />
          ) : (
            <span class="untitled">{words.value.sections['role' in node ? node.role : 'other']}</span>
          )}
        </Tag>
      </summary>
      <HeadingFacts node={node} document={shown.index} nodeKey={nodeKey} />
      <Children {...props} level={level + 1} />
    </details>
  )
}

/** Bodies whose names are not the heading's own, and deadlines that hold for all below. */
function HeadingFacts({node, ...place}: {node: HeadingNode; document: number; nodeKey: string}) {
  if (node.type !== 'assignment' && node.type !== 'theme') return null
  const bodies = node.type === 'assignment' ? node.bodies : []
  const several = bodies.length > 1 ? bodies : []
  const responsibilities = node.type === 'theme' ? node.responsibilities : []
  if (several.length + responsibilities.length + node.deadlines.length === 0) return null
  return (
    <ul class="facts">
      {several.length > 0 && (
        <li class="fact">
          {several.map((body) => (
            <BodyChip body={body} quiet={false} {...place} />
          ))}
        </li>
      )}
      <BodyChips responsibilities={responsibilities} {...place} />
      <DeadlineChips deadlines={node.deadlines} {...place} />
    </ul>
  )
}

function Fold(props: Props & {title: string}) {
  const Tag = `h${Math.min(props.level, 6)}` as 'h3'
  return (
    <details class="branch fold" id={props.shown.keys.get(props.node)} open={props.left !== null}>
      <summary>
        <Tag>{props.title}</Tag>
      </summary>
      <Children {...props} level={props.level + 1} />
    </details>
  )
}

function TaskBranch(props: Props<Task>) {
  const {node, shown} = props
  const nodeKey = shown.keys.get(node)!
  const place = {document: shown.index, nodeKey}
  return (
    <article class="task" id={nodeKey}>
      <div class="task-own">
        <Words {...props} label={node.label} text={node.text} />
        <ul class="facts">
          <DeadlineChips deadlines={node.deadlines} {...place} />
          <BodyChips responsibilities={node.responsibilities} {...place} />
        </ul>
      </div>
      <Children {...props} />
    </article>
  )
}

/** The label and the words of a node; either shows its place in the source. */
function Words({node, shown, label, text}: Props & {label: string | null; text: string}) {
  const start = node.position?.start.offset ?? null
  const chosen = {document: shown.index, key: shown.keys.get(node)!, start, end: null, from: 'tree'} as const
  const name = label ?? '•'
  const show = () => {
    selection.value = chosen
    pane.value = 'source'
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: its button does the same
    <div class="words" onClick={(event) => selectOnClick(event, chosen)}>
      {node.type === 'task' && start !== null ? (
        <button type="button" class="label" aria-label={words.value.showSource(name)} onClick={show}>
          <DocumentText text={name} />
        </button>
      ) : (
        label && (
          <span class="label">
            <DocumentText text={label} />
          </span>
        )
      )}
      <p>
        <SearchedText text={text} />
      </p>
    </div>
  )
}

function PlainTable({rows}: {rows: readonly (readonly string[])[]}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="scroll" tabIndex={0}>
      <table class="plain">
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <DocumentText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
