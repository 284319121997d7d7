import type {VFile} from 'vfile'
import {detectFormat, type TextFormat} from './read/detect.js'
import {htmlParser} from './read/html.js'
import {markdownParser} from './read/markdown.js'
import {textParser} from './read/text.js'

const parsers = {text: textParser, markdown: markdownParser, html: htmlParser}

/** The parser of a source: of the format given, else of the one that its content and its name tell. */
export function parserOf(
  file: VFile,
  format = detectFormat(String(file), file.path),
): (typeof parsers)[TextFormat] {
  return parsers[format]
}
