import {fold} from '../../text/fold.js'
import type {Programme, Task} from '../../tree/nodes.js'
import type {Time} from '../../tree/time.js'

/**
 * Names for the deadlines of a programme, unique in the world as calendars want them, and the same for ever: made from
 * what identifies the programme, the task's id, and what kind of time it is, not from the day or from its words.
 */
export function uidMaker({metadata, document}: Programme): (task: Task, time: Time) => string {
  const {number, date, issuer, title} = metadata
  const identity = number ? [number, date, issuer] : [title, date, issuer, title ? null : document]
  const programme = hash(fold(identity.filter(Boolean).join(' ').normalize('NFC')))
  const counts = new Map<string, number>()
  return (task, time) => {
    const name = `${task.id}.${time.kind}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${task.id}-${time.kind}-${count}-${programme}@chuongtrinh`
  }
}

/** FNV-1a of 64 bits, in base 36. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return value.toString(36)
}
