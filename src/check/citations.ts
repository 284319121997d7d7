import {CONTINUE, visit} from 'unist-util-visit'
import type {Citation} from '../tree/citation.js'
import type {Programme, ProgrammeNode} from '../tree/nodes.js'

export interface CitedAt {
  citation: Citation
  node: ProgrammeNode
}

/** All citations, in the order of the document. */
export function citationsIn(programme: Programme): CitedAt[] {
  const found: CitedAt[] = []
  visit(programme, (node) => {
    if ('citations' in node) for (const citation of node.citations) found.push({citation, node})
    return CONTINUE
  })
  return found
}

/** Kinds that are cited by name, and annexes of the programme itself. */
const named = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'hiến pháp',
  'văn kiện',
  'điều lệ',
  'phụ lục',
  'cương lĩnh',
])

/**
 * Whether a document is one that bears a number and a date. The resolutions of congresses and plenums are known by them,
 * and have keys in words.
 */
export function isNumbered({type, key}: Citation): boolean {
  return (type === null || !named.has(type)) && !key?.includes(' ')
}
