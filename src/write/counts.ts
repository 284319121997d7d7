import {visit} from 'unist-util-visit'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'

/** What a programme holds, on one line: `3 sections · 15 assignments · 107 tasks (62 own deadlines, …) · …`. */
export function summarise(programme: Programme): string {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  visit(programme, (node: ProgrammeNode) => {
    count(node.type)
    if (node.type !== 'task') return
    if (node.deadlines.length === 0) count('without deadline')
    else count(node.deadlines[0]!.source === 'inherited' ? 'inherited deadline' : 'own deadline')
  })
  const number = (name: string) => counts.get(name) ?? 0
  const deadlines = `deadlines: ${number('own deadline')} own, ${number('inherited deadline')} inherited, ${number('without deadline')} none`
  return nouns
    .filter(([type]) => number(type) > 0)
    .map(([type, one, many]) => {
      const words = `${number(type)} ${number(type) === 1 ? one : many}`
      return type === 'task' ? `${words} (${deadlines})` : words
    })
    .join(' · ')
}

const nouns: readonly [ProgrammeNode['type'], string, string][] = [
  ['section', 'section', 'sections'],
  ['assignment', 'assignment', 'assignments'],
  ['theme', 'theme', 'themes'],
  ['task', 'task', 'tasks'],
  ['clause', 'clause', 'clauses'],
  ['annex', 'annex', 'annexes'],
  ['figure', 'figure', 'figures'],
  ['table', 'table', 'tables'],
]
