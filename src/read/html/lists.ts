import type {Element} from 'hast'
import {alphabetic, roman} from '../../text/numerals.js'

/** A list being read: where it stands in others, and the number that its next item gets. */
export interface List {
  ordered: boolean
  /** As the `type` of `<ol>`: `1 a A i I`; empty where no mark is drawn. */
  style: string
  next: number
  step: 1 | -1
  /** Numbers of the decimal lists around, `1.2.`: browsers show by indenting what drafters show by numbers. */
  prefix: string
  /** Unordered lists one in another, this one included. */
  depth: number
}

const styles: Readonly<Record<string, string>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: '',
}

export function listOf(element: Element, outer: List | undefined): List {
  const {type, start, reversed, style} = element.properties
  const ordered = element.tagName === 'ol'
  const named = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(String(style ?? ''))?.[1]?.toLowerCase()
  const typed = typeof type === 'string' && /^[1aAiI]$/.test(type) ? type : '1'
  const inDecimal = ordered && outer?.ordered && outer.style === '1'
  return {
    ordered,
    style: (named && styles[named]) ?? typed,
    next: typeof start === 'number' ? start : 1,
    step: reversed ? -1 : 1,
    prefix: inDecimal ? `${outer.prefix}${outer.next - outer.step}.` : '',
    depth: ordered ? 0 : (outer && !outer.ordered ? outer.depth : 0) + 1,
  }
}

/** Dashes by depth, as they are drafted: `+` under `-`. */
const dashes = ['-', '+', '*']

/** The mark that a browser draws before an item, as a drafter writes it; counts the list on. */
export function markOf(list: List, value: unknown): string {
  if (list.style === '') return ''
  if (!list.ordered) return `${dashes[Math.min(list.depth, dashes.length) - 1]} `
  const number = /^-?\d{1,9}$/.test(String(value)) ? Number(value) : list.next
  list.next = number + list.step
  switch (list.style) {
    case 'a':
      return `${alphabetic(number)}) `
    case 'A':
      return `${alphabetic(number).toUpperCase()}. `
    case 'i':
      return `${roman(number).toLowerCase()}) `
    case 'I':
      return `${roman(number)}. `
    default:
      return `${list.prefix}${number}. `
  }
}

/** What an item begins with that has brought its own mark. */
export const ownMark = /^\s*(?:[-–—+*•●▪]|\(?[\p{L}\d]{1,4}(?:\.\d{1,2}){0,3}[.)/]|Điều \d)/u
