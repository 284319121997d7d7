import {useMemo} from 'preact/hooks'
import {diff} from '../../query/diff/diff.js'
import type {BodyChange, Pair, TaskChange, Words} from '../../query/diff/types.js'
import type {TaskRecord} from '../../tree/record.js'
import {words} from '../choices.js'
import {keyOf} from '../entry.js'
import {type Shown, showTask} from '../state.js'
import {visible} from '../visible.js'
import {DocumentText} from './text.js'

/** What changed between two versions of a programme, task by task. */
export function Changes({before, after}: {before: Shown; after: Shown}) {
  const changes = useMemo(() => diff(before.programme, after.programme), [before, after])
  const {added, removedTasks, changed, unchanged} = words.value
  const counts = [
    ['added', added, changes.added.length],
    ['removed', removedTasks, changes.removed.length],
    ['changed', changed, changes.changed.length],
    ['unchanged', unchanged, changes.unchanged],
  ] as const
  return (
    <>
      <dl class="sums">
        {counts.map(([name, title, count]) => (
          <div key={name} class={`sum ${name}`}>
            <dt>{title}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Part title={changed} count={changes.changed.length}>
        {changes.changed.map((change) => (
          <Change key={change.after.id} change={change} document={after.index} />
        ))}
      </Part>
      <Part title={added} count={changes.added.length}>
        {changes.added.map((record) => (
          <Whole key={record.id} kind="added" record={record} document={after.index} />
        ))}
      </Part>
      <Part title={removedTasks} count={changes.removed.length}>
        {changes.removed.map((record) => (
          <Whole key={record.id} kind="removed" record={record} document={before.index} />
        ))}
      </Part>
    </>
  )
}

function Part({title, count, children}: {title: string; count: number; children: preact.ComponentChildren}) {
  if (count === 0) return null
  return (
    <details class="branch" open>
      <summary>
        <h3>
          {title} <span class="label">{count}</span>
        </h3>
      </summary>
      <ul class="changes">{children}</ul>
    </details>
  )
}

/** The number of a task, which shows it among the others. */
function NumberOf({record, document}: {record: TaskRecord; document: number}) {
  const name = record.label ?? '•'
  return (
    <button
      type="button"
      class="label"
      aria-label={words.value.showTask(visible(name))}
      onClick={() => showTask(keyOf(document, record.id))}
    >
      <DocumentText text={name} />
    </button>
  )
}

function Whole({kind, record, document}: {kind: 'added' | 'removed'; record: TaskRecord; document: number}) {
  const {assignment, section, text, deadline} = record
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <li class="change">
      <NumberOf record={record} document={document} />
      <div>
        <p>
          <Tag>
            <DocumentText text={text} />
          </Tag>
          {deadline && (
            <span class="chip deadline">
              <DocumentText text={deadline} />
            </span>
          )}
        </p>
        {(assignment ?? section) && (
          <p class="under">
            <DocumentText text={(assignment ?? section)!} />
          </p>
        )}
      </div>
    </li>
  )
}

function Change({change, document}: {change: TaskChange; document: number}) {
  const {after, renumbered, moved, reworded, deadline, bodies} = change
  const {renumbered: renumberedTitle, moved: movedTitle, deadlineChanged, roles} = words.value
  return (
    <li class="change">
      <NumberOf record={after} document={document} />
      <div>
        <p>{reworded ? <Reworded words={reworded} /> : <DocumentText text={after.text} />}</p>
        <dl class="differences">
          {renumbered && <Difference title={renumberedTitle} pair={renumbered} />}
          {moved && <Difference title={movedTitle} pair={moved} />}
          {deadline && <Difference title={deadlineChanged} pair={deadline} />}
          {bodies?.map((one) => (
            <BodyDifference key={one.role} title={roles[one.role]} change={one} />
          ))}
        </dl>
      </div>
    </li>
  )
}

function Reworded({words: parts}: {words: readonly Words[]}) {
  return parts.map(({kind, text}, at) => {
    const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
    return (
      <>
        {at > 0 && ' '}
        <Tag>
          <DocumentText text={text} />
        </Tag>
      </>
    )
  })
}

function Difference({title, pair: {before, after}}: {title: string; pair: Pair<string | null>}) {
  const {nothingShort} = words.value
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <del>{before === null ? nothingShort : <DocumentText text={before} />}</del> →{' '}
        <ins>{after === null ? nothingShort : <DocumentText text={after} />}</ins>
      </dd>
    </div>
  )
}

function BodyDifference({title, change: {removed, added}}: {title: string; change: BodyChange}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {removed.map((name) => (
          <del key={name}>
            <DocumentText text={name} />
          </del>
        ))}
        {added.map((name) => (
          <ins key={name}>
            <DocumentText text={name} />
          </ins>
        ))}
      </dd>
    </div>
  )
}
