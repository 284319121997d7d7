import type {BodyMention, Responsibility, Role} from '../../tree/body.js'
import type {Position} from '../../tree/position.js'
import type {Deadline} from '../../tree/time.js'
import {language, selection, words} from '../state.js'
import {shortTime} from '../when.js'
import {DocumentText} from './text.js'

/** The node whose words the chip stands for. */
interface Place {
  document: number
  nodeKey: string
}

/** Bodies by role, in the order of a sentence: who does, with whom, for whom. */
const order: readonly Role[] = ['lead', 'responsible', 'coordinating', 'advised', 'directed', 'receiving']

export function BodyChips({
  responsibilities,
  ...place
}: Place & {responsibilities: readonly Responsibility[]}) {
  return order.map((role) => {
    const those = responsibilities.filter((one) => one.role === role)
    if (those.length === 0) return null
    return (
      <li class="fact" key={role}>
        <span class="fact-name">{words.value.roles[role]}</span>{' '}
        {those.map(({body, source}) => (
          <BodyChip body={body} quiet={source === 'heading' || source === 'inherited'} {...place} />
        ))}
      </li>
    )
  })
}

export function BodyChip({body, quiet, ...place}: Place & {body: BodyMention; quiet: boolean}) {
  return (
    <Chip kind="body" quiet={quiet} position={body.position} {...place}>
      <DocumentText text={body.name} />
    </Chip>
  )
}

export function DeadlineChips({deadlines, ...place}: Place & {deadlines: readonly Deadline[]}) {
  if (deadlines.length === 0) return null
  return (
    <li class="fact">
      <span class="fact-name">{words.value.spans.deadline}</span>{' '}
      {deadlines.map((deadline) => (
        <Chip
          kind="deadline"
          quiet={deadline.source === 'inherited'}
          position={deadline.position}
          title={deadline.raw}
          {...place}
        >
          <When deadline={deadline} />
          {deadline.recipient && (
            <>
              {' → '}
              <DocumentText text={deadline.recipient.name} />
            </>
          )}
        </Chip>
      ))}
    </li>
  )
}

/** Its times as short as the language allows, its own words where it does not. */
function When({deadline: {times, raw}}: {deadline: Deadline}) {
  const short = times.map((time) => shortTime(time, language.value))
  if (short.length === 0 || short.includes(null)) return <DocumentText text={raw} />
  return <span>{[...new Set(short)].join('; ')}</span>
}

function Chip({
  kind,
  quiet,
  position,
  title,
  document,
  nodeKey,
  children,
}: Place & {
  kind: 'body' | 'deadline'
  quiet: boolean
  position: Position | undefined
  title?: string
  children: preact.ComponentChildren
}) {
  const className = `chip ${kind}${quiet ? ' quiet' : ''}`
  if (!position) {
    return (
      <span class={className} title={title}>
        {children}
      </span>
    )
  }
  const show = (event: MouseEvent) => {
    event.stopPropagation()
    selection.value = {
      document,
      key: nodeKey,
      start: position.start.offset,
      end: position.end.offset,
      from: 'tree',
    }
  }
  return (
    <button type="button" class={className} title={title} onClick={show}>
      {children}
    </button>
  )
}
