import {memo} from 'preact/compat'
import {useEffect, useRef} from 'preact/hooks'
import {words} from '../choices.js'
import type {Line, SpanKind} from '../spans.js'
import {pane, type Selection, type Shown, selection} from '../state.js'
import {visible} from '../visible.js'
import {markSelected, selectOnClick} from './select.js'

const kinds: readonly SpanKind[] = ['body', 'deadline', 'citation', 'deliverable']

/** The source of a programme, what was recognised in it highlighted. */
export function Source({shown}: {shown: Shown}) {
  const root = useRef<HTMLDivElement>(null)
  // Also when the pane comes into sight, where there is room for one only.
  useEffect(() => showSelection(root.current!, shown, selection.value), [shown, selection.value, pane.value])
  return (
    <>
      <ul class="legend">
        {kinds.map((kind) => (
          <li>
            <mark class={`span ${kind}`}>{words.value.spans[kind]}</mark>
          </li>
        ))}
      </ul>
      <section
        class="source-text"
        ref={root}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={words.value.source}
        lang="vi"
      >
        <Lines shown={shown} />
      </section>
    </>
  )
}

/** Lines that are laid out together, when they come into sight. */
const chunk = 30

const Lines = memo(({shown}: {shown: Shown}) => {
  const chunks: Line[][] = []
  for (let at = 0; at < shown.lines.length; at += chunk) chunks.push(shown.lines.slice(at, at + chunk))
  return chunks.map((lines) => (
    <div class="chunk">
      {lines.map((line) => (
        <SourceLine key={line.start} line={line} shown={shown} />
      ))}
    </div>
  ))
})

function SourceLine({line, shown}: {line: Line; shown: Shown}) {
  const {start, end, segments, node} = line
  const key = (node && shown.keys.get(node)) ?? null
  const source = shown.source!
  const chosen = (from: number | null, to: number | null): Selection => ({
    document: shown.index,
    key,
    start: from,
    end: to,
    from: 'source',
  })
  const text = (from: number, to: number) => visible(source.slice(from, to))
  const label = node?.type === 'task' ? labelIn(source.slice(start, end)) : 0
  const show = () => {
    selection.value = chosen(start, null)
    pane.value = 'tree'
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: its button does the same
    <div
      class="line"
      dir="auto"
      data-start={start}
      onClick={(event) => key && selectOnClick(event, chosen(start, null))}
    >
      {segments.map(({start: from, end: to, kind}, at) => {
        const cut = at === 0 && label > 0 && !kind ? Math.min(from + label, to) : from
        return kind ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button of its line does the same
          <mark
            class={`span ${kind}`}
            data-start={from}
            title={words.value.spans[kind]}
            onClick={(event) => {
              selectOnClick(event, chosen(from, to))
              pane.value = 'tree'
            }}
          >
            {text(from, to)}
          </mark>
        ) : (
          <>
            {cut > from && (
              <button
                type="button"
                class="line-label"
                aria-label={words.value.showTask(text(from, cut).trim())}
                onClick={show}
              >
                {text(from, cut)}
              </button>
            )}
            {text(cut, to)}
          </>
        )
      })}
    </div>
  )
}

/** How long the marker is that a line begins with. */
function labelIn(line: string): number {
  return /^\s*\S{1,12}/.exec(line)?.[0].length ?? 0
}

function showSelection(root: HTMLElement, shown: Shown, chosen: Selection | null): void {
  if (!chosen || chosen.document !== shown.index || chosen.start === null) {
    markSelected(root, 'data-selected', [], false)
    markSelected(root, 'data-pinned', [], false)
    return
  }
  const line = lineAt(shown.lines, chosen.start)
  const element = line && root.querySelector(`.line[data-start="${line.start}"]`)
  const span = chosen.end !== null && element?.querySelector(`mark[data-start="${chosen.start}"]`)
  const scroll = chosen.from !== 'source'
  markSelected(root, 'data-selected', element ? [element] : [], scroll && !span)
  markSelected(root, 'data-pinned', span ? [span] : [], scroll)
}

/** The line that an offset is in. */
function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines.findLast(({start}) => start <= offset)
}
