import {tasks} from '../query/records.js'
import type {Programme} from '../tree/nodes.js'
import type {WriteOptions} from './formats.js'

/** JSON Lines: the tree on one line, with the name of its source, or one task record a line. */
export function writeNdjson(programme: Programme, {records, document}: WriteOptions = {}): string {
  const named = () => (document == null ? programme : {type: programme.type, document, ...programme})
  const values = records ? tasks(programme, document) : [named()]
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
