/** What a text may be written in. */
export type TextFormat = 'text' | 'markdown' | 'html'

const extensions: Record<string, TextFormat> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** Signs of Markdown that plain text seldom has: a heading, bold words, an image, a table's delimiter row. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /\*\*[^*\n]{1,200}\*\*/,
  /!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/,
  /^\|?(?: ?:?-{3,}:? ?\|){2,}/m,
]

const head = 100_000

/** The format of a text: by its content where that is plain, else by its name's ending, else plain text. */
export function detectFormat(source: string, path?: string): TextFormat {
  const start = source.slice(0, head)
  if (
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|div|table|p|article|section)[\s>]/i.test(
      start,
    )
  )
    return 'html'
  const extension = /\.[a-z]+$/i.exec(path ?? '')?.[0].toLowerCase()
  const named = extension && extensions[extension]
  if (named) return named
  if (extension === '.txt') return 'text'
  return markdownSigns.some((sign) => sign.test(start)) ? 'markdown' : 'text'
}
