/** A part of the inputs: `index` of `count`, from 1. */
export interface Shard {
  index: number
  count: number
}

/** Whether a document belongs to a shard: told from its name alone, so that every machine tells the same. */
export function isIn({index, count}: Shard, document: string): boolean {
  return hash(document) % count === index - 1
}

/** FNV-1a, 32 bits, over the name's UTF-8. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text.normalize('NFC')))
    value = Math.imul(value ^ byte, 0x01000193) >>> 0
  // The low bits of FNV-1a follow the last letters closely; the high ones mix them.
  return (value ^ (value >>> 16)) >>> 0
}
