import {type Selection, selection} from '../state.js'

/** Selects unless the click ended a selection of words, which the reader wants to copy. */
export function selectOnClick(event: MouseEvent, chosen: Selection): void {
  const words = getSelection()
  if (words && !words.isCollapsed && words.toString().trim() !== '') return
  event.stopPropagation()
  selection.value = chosen
}

/** Moves a mark from where it is to the elements given, and the first of them into sight. */
export function markSelected(
  root: ParentNode,
  attribute: string,
  elements: readonly Element[],
  scroll: boolean,
): void {
  for (const element of root.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute)
  for (const element of elements) element.setAttribute(attribute, '')
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  if (scroll) elements[0]?.scrollIntoView({block: 'center', behavior})
}
