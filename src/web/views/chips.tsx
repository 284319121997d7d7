import type {BodyMention, Responsibility} from '../../tree/body.js'
import type {Position} from '../../tree/position.js'
import type {Deadline} from '../../tree/time.js'
import {language, words} from '../choices.js'
import {roles} from '../roles.js'
import {pane, selection} from '../state.js'
import {visible} from '../visible.js'
import {shortTime} from '../when.js'
import {DocumentText} from './text.js'

/** The node whose words the chip stands for. */
interface Place {
  document: number
  nodeKey: string
}

/** Whose names are worth a chip. */
const shown = roles.filter((role) => role !== 'mentioned')

/** Bodies by role; the doers that a heading names stand there. */
export function BodyChips({
  responsibilities,
  ...place
}: Place & {responsibilities: readonly Responsibility[]}) {
  return shown.map((role) => {
    const those = responsibilities.filter((one) => one.role === role && !isHeadings(one))
    if (those.length === 0) return null
    return (
      <li class="fact" key={role}>
        <span class="fact-name">{words.value.roles[role]}</span>{' '}
        {those.map(({body, source}) => (
          <BodyChip
            key={body.name}
            body={body}
            quiet={source === 'heading' || source === 'inherited'}
            {...place}
          />
        ))}
      </li>
    )
  })
}

function isHeadings({role, source}: Responsibility): boolean {
  return role === 'responsible' && (source === 'heading' || source === 'inherited')
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
    <li class="fact when">
      <span class="unseen">{words.value.spans.deadline}</span>
      {deadlines.map((deadline, at) => (
        <Chip
          key={at}
          kind="deadline"
          quiet={deadline.source === 'inherited'}
          position={deadline.position}
          title={titleOf(deadline)}
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

/** Its own words, and whether they are those of a heading. */
function titleOf({raw, source}: Deadline): string {
  return source === 'inherited' ? `${visible(raw)} (${words.value.inherited})` : visible(raw)
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
    pane.value = 'source'
  }
  return (
    <button type="button" class={className} title={title} onClick={show}>
      {children}
    </button>
  )
}
