/** What a text may be written in. */
export type TextFormat = 'text' | 'markdown' | 'html'

const extensions: Readonly<Record<string, TextFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** How much of a text is looked at. */
const head = 100_000

/**
 * The format of a text: HTML by what it begins with or is full of, Markdown by its signs, else by its name's ending, else
 * plain text. What a text is outweighs what its name says.
 */
export function detectFormat(source: string, path?: string): TextFormat {
  const start = source.slice(0, head)
  if (htmlStart.test(start)) return 'html'
  const extension = /\.[a-z]+$/i.exec(path ?? '')?.[0].toLowerCase() ?? ''
  const named = extensions[extension]
  if (named === 'markdown') return named
  if (start.includes('</') && (start.match(blockTags)?.length ?? 0) >= 3) return 'html'
  // A text that calls itself plain has to show more than one sign.
  if (markdownSigns(start) > (extension === '.txt' ? 1 : 0)) return 'markdown'
  return named ?? 'text'
}

const htmlStart =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|div|table|p|article|section|span|h[1-6]|ul|ol)[\s>]/i
const blockTags = /<\/(?:p|div|td|tr|li|h[1-6]|table)>/gi

/** What Markdown has and plain text seldom: headings, bold words, images, the delimiter rows of tables. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['# ', /^#{1,6} \S/gm],
  ['**', /\*\*[^*\n]{1,200}\*\*/g],
  ['](', /!?\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/g],
  ['|-', /^\|?(?: ?:?-{3,}:? ?\|){2,}/gm],
  ['| -', /^\|?(?: ?:?-{3,}:? ?\|){2,}/gm],
]

function markdownSigns(text: string): number {
  return signs.reduce(
    (sum, [hint, sign]) => sum + (text.includes(hint) ? (text.match(sign)?.length ?? 0) : 0),
    0,
  )
}
