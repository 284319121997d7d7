import type {ProgrammeNode, Task} from '../tree/nodes.js'

/** What a message calls a node: `task 2.1`, `bullet`, `section “NHIỆM VỤ”`, or its first words. */
export function nameOf(node: ProgrammeNode): string {
  const label = 'label' in node ? node.label : null
  if (label && /[\p{L}\p{N}]/u.test(label)) return `${node.type} ${label}`
  const words = 'text' in node ? node.text : 'title' in node ? (node.title ?? '') : ''
  return words ? `${node.type} “${shortened(words)}”` : node.type
}

/** The first words of a text, with an ellipsis where more follow. */
export function shortened(text: string, length = 50): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf(' ', length)
  return `${text.slice(0, end > 0 ? end : length)}…`
}

export function hasSubtasks(task: Task): boolean {
  return task.children.some((child) => child.type === 'task')
}
