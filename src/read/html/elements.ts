/** What the elements of HTML are to a reader of documents. */

import type {Element} from 'hast'

/** Not part of what a page says: dropped. */
const silent = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'xml', 'svg', 'math', 'canvas',
  'iframe', 'object', 'embed', 'audio', 'video', 'map', 'button', 'select', 'input', 'textarea', 'datalist', 'nav',
  'dialog', 'rp', 'rt',
]) // biome-ignore format: a list of words

/** What web pages have and documents have not: its presence says that there may be more on the page than a document. */
export const signs = new Set(['nav', 'footer', 'aside', 'form', 'input', 'button', 'iframe', 'script'])

/** Stands around a document, and is none of it. */
export const chrome = new Set(['nav', 'footer', 'aside', 'header', 'menu'])

/** Begin and end a block. */
export const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr',
  'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody',
  'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp',
]) // biome-ignore format: a list of words

export const headings: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
}

/** Set their words in bold or italics. */
export const strong = new Set(['b', 'strong', 'i', 'em', 'th'])

/** Keep the line ends of their source. */
export const preformatted = new Set(['pre', 'xmp', 'listing'])

/** Whether an element shows nothing. */
export function isSilent({tagName, properties}: Element): boolean {
  if (silent.has(tagName) || properties.hidden) return true
  return typeof properties.style === 'string' && /display:\s*none/i.test(properties.style)
}
