import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {annotate} from './annotate/index.js'
import {outline} from './outline/index.js'
import {defaultRegistry, type Registry} from './recognise/body/index.js'
import type {Programme} from './tree/nodes.js'

export interface PipelineOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry?: Registry
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean
}

/** Reads one document: `parser` to mdast, outlined and annotated. Messages go to the file. */
export function runPipeline(
  parser: Plugin,
  file: VFile,
  {registry = defaultRegistry(), wrapped}: PipelineOptions,
): Programme {
  const processor = unified()
    .use(parser)
    .use(outline, {registry, wrapped})
    .use(annotate, {registry}) as unknown as Processor
  return processor.runSync(processor.parse(file), file) as unknown as Programme
}
