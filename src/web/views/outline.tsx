import {useEffect, useMemo, useRef} from 'preact/hooks'
import {visitParents} from 'unist-util-visit-parents'
import type {ProgrammeNode} from '../../tree/nodes.js'
import {words} from '../choices.js'
import {matcherOf, strip} from '../search.js'
import {documents, filtered, filters, found, inScope, pane, type Shown, selection} from '../state.js'
import {markSelected} from './select.js'
import {Source} from './source.js'
import {DocumentText} from './text.js'
import {ProgrammeTree} from './tree.js'

/** The tree and the source, side by side; on narrow screens one of them. */
export function Outline() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => showSelected(root.current!), [selection.value, pane.value])
  const scope = inScope.value
  const beside = scope.find(({index}) => index === selection.value?.document) ?? scope[0]!
  const hasSource = beside.source !== null
  return (
    <>
      {hasSource && <PaneSwitch />}
      <div class={hasSource ? `outline show-${pane.value}` : 'outline alone'} ref={root}>
        <section class="tree" aria-label={words.value.tree}>
          <div class="pane-head">
            <h2>{words.value.tree}</h2>
            <TreeTools root={() => root.current!} />
          </div>
          {scope.map((shown) => (
            <OneTree key={shown.index} shown={shown} titled={scope.length > 1} />
          ))}
          {found.value.length === 0 && (
            <p class="note">{filtered.value ? words.value.nothing : words.value.noTasks}</p>
          )}
        </section>
        {hasSource && (
          <section class="source" aria-label={words.value.source}>
            <div class="pane-head">
              <h2>{words.value.source}</h2>
              {scope.length > 1 && (
                <p class="source-name">
                  <DocumentText text={beside.name} />
                </p>
              )}
            </div>
            <Source key={beside.index} shown={beside} />
          </section>
        )}
      </div>
    </>
  )
}

function OneTree({shown, titled}: {shown: Shown; titled: boolean}) {
  const left = useMemo(
    () => (filtered.value ? nodesLeft(shown) : null),
    [shown, filtered.value, found.value, filters.value.query],
  )
  return (
    <>
      {titled && (
        <h2 class="tree-title">
          <DocumentText text={shown.programme.metadata.title ?? shown.name} />
        </h2>
      )}
      <ProgrammeTree shown={shown} left={left} />
    </>
  )
}

/** The tasks found and what they stand under; where only words are asked for, other nodes with these words too. */
function nodesLeft(shown: Shown): Set<ProgrammeNode> {
  const left = new Set<ProgrammeNode>()
  for (const {document, task, ancestors} of found.value) {
    if (document === shown.index) for (const node of [task, ...ancestors]) left.add(node)
  }
  const {query, body, role, from, to, kind} = filters.value
  const matches = matcherOf(query)
  if (!matches || body || role || from || to || kind) return left
  visitParents(shown.programme, (node: ProgrammeNode, ancestors) => {
    if (node.type === 'task' || !('text' in node) || !matches(strip(node.text))) return
    for (const one of [node, ...(ancestors as ProgrammeNode[])]) left.add(one)
  })
  return left
}

function TreeTools({root}: {root: () => HTMLElement}) {
  const setAll = (open: boolean) => {
    for (const branch of root().querySelectorAll('details')) branch.open = open
  }
  return (
    <div class="tools">
      <button type="button" class="plain-button" onClick={() => setAll(false)}>
        {words.value.collapse}
      </button>
      <button type="button" class="plain-button" onClick={() => setAll(true)}>
        {words.value.expand}
      </button>
    </div>
  )
}

function PaneSwitch() {
  return (
    <fieldset class="pane-switch" aria-label={words.value.panes}>
      {(['tree', 'source'] as const).map((name) => (
        <button
          type="button"
          aria-pressed={pane.value === name}
          onClick={() => {
            pane.value = name
          }}
        >
          {words.value[name]}
        </button>
      ))}
    </fieldset>
  )
}

/** Marks what is selected in the tree; opens what it stands under. */
function showSelected(root: HTMLElement): void {
  const chosen = selection.value
  if (documents.value.length === 0 || !chosen?.key) return
  const element = root.ownerDocument.getElementById(chosen.key)
  for (let above = element?.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true
  markSelected(
    root.querySelector('.tree')!,
    'data-selected',
    element ? [element] : [],
    chosen.from !== 'tree',
  )
}
