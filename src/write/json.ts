import {tasks} from '../query/records.js'
import type {Programme} from '../tree/nodes.js'
import type {WriteOptions} from './format.js'

/** The tree, or an array of task records, as one indented JSON document. */
export function writeJson(programme: Programme, {records, document}: WriteOptions = {}): string {
  return `${JSON.stringify(records ? tasks(programme, document) : programme, null, 2)}\n`
}
