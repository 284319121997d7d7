import {tasks} from '../query/records.js'
import type {Programme} from '../tree/nodes.js'
import type {WriteOptions} from './format.js'

/** JSON Lines: the tree on one line, with the name of its source, or one task record a line. */
export function writeNdjson(programme: Programme, {records, document}: WriteOptions = {}): string {
  const values = records
    ? tasks(programme, document)
    : [document == null ? programme : named(programme, document)]
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function named({type, ...rest}: Programme, document: string): Programme {
  return {type, document, ...rest}
}
