import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {annotateTree} from './annotate/index.js'
import {outlineOf} from './outline/index.js'
import {restore} from './read/restore.js'
import {defaultRegistry, type Registry} from './recognise/body/index.js'
import type {Programme} from './tree/nodes.js'

export interface PipelineOptions {
  /** The bodies to know; the built-in registry where not given. */
  registry?: Registry
  /** Whether lines are wrapped at a column; told from the text itself where not given. */
  wrapped?: boolean
}

/**
 * A document that was read to mdast, outlined and annotated: what the plugins do one after the other, without a processor,
 * which takes longer to load than they do. Messages go to the file.
 */
export function runPipeline(
  root: Root,
  file: VFile,
  {registry = defaultRegistry(), wrapped}: PipelineOptions,
): Programme {
  restore(root, file)
  const programme = outlineOf(root, file, {registry, wrapped})
  annotateTree(programme, file, registry)
  return programme
}
