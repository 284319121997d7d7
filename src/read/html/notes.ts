import type {Element, Nodes} from 'hast'

const toNote = /^#_?(?:ftn|edn|fn|cite_note)[-:_]?(\d{1,4}|[a-z*]{1,3})$/i
const toReference = /^#_?(?:ftn|edn|fn|cite_)ref[-:_]?(\d{1,4}|[a-z*]{1,3})$/i

/** The number of the note that a link in the text leads to; null where it is another link. */
export function noteOfReference(element: Element): string | null {
  return numberIn(element, toNote)
}

/** The number of the note that begins with a link back to the text; null where it is another link. */
export function noteOfLinkBack(element: Element): string | null {
  return numberIn(element, toReference)
}

function numberIn(element: Element, pattern: RegExp): string | null {
  const {href} = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string') return null
  return (isShort(element) && pattern.exec(href)?.[1]) || null
}

/** Whether an element holds no more than a mark: `[1]`, `(12)`. */
function isShort(element: Element): boolean {
  let length = 0
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node && length <= 6; node = stack.pop()) {
    if (node.type === 'text') length += node.value.trim().length
    else if ('children' in node) for (const child of node.children as Nodes[]) stack.push(child)
  }
  return length <= 6
}
