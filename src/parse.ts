import {VFile} from 'vfile'
import {parserOf} from './parser.js'
import {runPipeline} from './pipeline.js'
import type {TextFormat} from './read/detect.js'
import {checkedRegistry} from './recognise/body/checked.js'
import type {BodyKind} from './recognise/body/index.js'
import type {Programme} from './tree/nodes.js'

/** What the caller knows of a source. */
export interface ParseOptions {
  /** What the source is written in; told from its name and content where not given. */
  format?: TextFormat
  /** Kinds of bodies to know beside the built-in ones, checked with `bodyKindSchema`; their names win. */
  bodies?: readonly BodyKind[]
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean
}

/**
 * Reads a programme: text, Markdown or HTML to the annotated tree. Total: any string gives a tree.
 *
 * @param source the text, or a vfile, which then takes the messages: what could not be read, or was read with doubt.
 * @throws TypeError where `bodies` are not what `bodyKindSchema` allows.
 * @returns the tree; positions are offsets (UTF-16 code units) into the source as given.
 */
export function parse(source: string | VFile, {format, bodies, wrapped}: ParseOptions = {}): Programme {
  const file = typeof source === 'string' ? new VFile(source) : source
  return runPipeline(parserOf(file, format), file, {
    ...(bodies && {registry: checkedRegistry(bodies)}),
    ...(wrapped !== undefined && {wrapped}),
  })
}
