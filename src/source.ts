import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {detectFormat} from './read/detect.js'
import {readHtml} from './read/html.js'
import {readMarkdown} from './read/markdown.js'
import {readText} from './read/text.js'

const readers = {text: readText, markdown: readMarkdown, html: readHtml}

/** mdast of a source: of the format given, else of the one that its content and its name tell. */
export function readSource(file: VFile, format = detectFormat(String(file), file.path)): Root {
  return readers[format](file)
}
