import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {type BodyContext, defaultRegistry, type Registry, readBody} from '../recognise/body/index.js'
import {Aliases, findCitations, readDocumentNumber} from '../recognise/citation/index.js'
import {Lines} from '../text/lines.js'
import type {Passage} from '../text/passage.js'
import {assignIds} from '../tree/ids.js'
import type {Programme} from '../tree/nodes.js'
import {schemaVersion} from '../tree/version.js'
import {blocksOf} from './blocks.js'
import {Builder} from './build.js'
import {divide} from './divide.js'
import {setAside} from './furniture.js'
import {judgeOf} from './judge.js'
import {request} from './lexicon.js'
import {linesOf} from './lines.js'
import {type MetadataReaders, readMetadata} from './metadata.js'
import {partNodes} from './parts.js'
import {provinceIn} from './province.js'
import {wrappingOf} from './wrap.js'

/** What `outline` may be told. */
export interface OutlineOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry: Registry
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean | undefined
}

/**
 * mdast to the bare programme tree: sections, headings, tasks and the rest, without what their words say. The words of
 * each node go to `file.data.nodeTexts`, for `annotate`. Total: any mdast gives a tree.
 */
function outlineOf(root: Root, file: VFile, {registry, wrapped}: OutlineOptions): Programme {
  const places = root.position ? Lines.ofFile(file) : null
  const lines = linesOf(root, places)
  const wrapping = wrappingOf(lines)
  const blocks = blocksOf(
    lines,
    wrapped === undefined ? wrapping : {...wrapping, wrapped, apart: !wrapped},
    places,
  )
  const parts = divide(blocks)
  const context: BodyContext = {
    issued: null,
    term: null,
    province: null,
    aliases: new Map(),
    report: () => {},
  }
  const metadata = readMetadata(parts, metadataReaders(registry, context), places)
  const opening = parts[0]?.kind === 'preamble' ? parts[0].blocks.at(-1) : undefined
  const requesting = opening !== undefined && request.test(opening.passage.folded)
  const builder = new Builder(judgeOf(registry, context, metadata.kind, requesting), places)
  for (const {aside} of blocks) for (const line of aside) builder.report(setAside(line.text, line))
  const children = parts.flatMap((part) => partNodes(part, builder))
  const programme: Programme = {type: 'programme', schemaVersion, metadata, children}
  assignIds(programme, (node) => builder.isRow(node))
  if (places) programme.position = places.position(0, places.source.length)
  for (const {reason, ruleId, span} of builder.doubts) {
    file.message(reason, {place: places?.position(span.start, span.end), ruleId, source: 'chuongtrinh'})
  }
  file.data.nodeTexts = builder.texts
  return programme
}

function metadataReaders(registry: Registry, context: BodyContext): MetadataReaders {
  const whole = (passage: Passage) => ({start: 0, end: passage.text.length})
  return {
    documentNumber: (text) => {
      const found = readDocumentNumber(text)
      return found?.number ? found.key : null
    },
    citations: (passage) =>
      findCitations(passage, whole(passage), {...context, aliases: new Aliases()}).map(({value}) => value),
    body: (passage) => {
      const body = readBody(passage, whole(passage), registry, context)
      return body && {name: body.name, length: body.raw.length}
    },
    province: (passage) => provinceIn(passage.folded),
  }
}

/** The unified plugin: turns the mdast tree of a processor into the bare programme tree. */
export const outline: Plugin<[Partial<OutlineOptions>?], Root, Programme> =
  (options = {}) =>
  (tree, file) =>
    outlineOf(tree, file, {...options, registry: options.registry ?? defaultRegistry()})
