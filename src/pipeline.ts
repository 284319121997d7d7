import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {annotate} from './annotate/index.js'
import {outline} from './outline/index.js'
import type {Registry} from './recognise/body/index.js'
import type {Programme} from './tree/nodes.js'

export interface PipelineOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry?: Registry | undefined
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean | undefined
}

/** Reads one document: `parser` to mdast, outlined and annotated. Messages go to the file. */
export function runPipeline(parser: Plugin, file: VFile, options: PipelineOptions): Programme {
  const processor = unified().use(parser).use(outline, options).use(annotate, options) as unknown as Processor
  return processor.runSync(processor.parse(file), file) as unknown as Programme
}
