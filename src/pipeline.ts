import type {Root} from 'mdast'
import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {annotate} from './annotate/index.js'
import {outline} from './outline/index.js'
import {restoreText} from './read/restore.js'
import {defaultRegistry, type Registry} from './recognise/body/index.js'
import type {Programme} from './tree/nodes.js'

export interface PipelineOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry?: Registry
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean
}

/** Reads one document: `parser` to mdast, outlined and annotated. Messages go to the file. */
export function runPipeline(parser: Plugin, file: VFile, options: PipelineOptions): Programme {
  const processor = processorFor(options).use(parser) as unknown as Processor
  return processor.runSync(processor.parse(file), file) as unknown as Programme
}

/** The same for a document that was read to mdast already: of a format that is no text. */
export function runOn(root: Root, file: VFile, options: PipelineOptions): Programme {
  const processor = processorFor(options) as unknown as Processor
  return processor.runSync(root, file) as unknown as Programme
}

function processorFor({registry = defaultRegistry(), wrapped}: PipelineOptions) {
  return unified().use(restoreText).use(outline, {registry, wrapped}).use(annotate, {registry})
}
