import {stat} from 'node:fs/promises'
import type {Entry} from './journal.js'
import type {Source} from './source.js'

/** What an earlier run has done and need not be done again. */
export interface Past {
  /** What was done with this document; null where there is nothing, or it has changed since. Asked in order. */
  recall(source: Source, stamp: string): Promise<Entry | null>
  /** The entries that hold, as far as documents were asked for. */
  readonly held: readonly Entry[]
}

/** The past of a run that writes one file: it holds as long as the inputs are the same, from the first on. */
export function pastOfFile(entries: readonly Entry[]): Past {
  let held = 0
  let broken = false
  return {
    async recall({document}, stamp) {
      const entry = entries[held]
      broken ||= entry?.document !== document || entry.stamp !== stamp
      if (broken) return null
      held++
      return entry!
    },
    get held() {
      return entries.slice(0, held)
    },
  }
}

/** The past of a run that writes a file a document: each holds while its output is there. What failed is tried again. */
export function pastOfFolder(entries: readonly Entry[]): Past {
  const last = new Map(entries.map((entry) => [entry.document, entry]))
  return {
    async recall({document}, stamp) {
      const entry = last.get(document)
      if (entry?.file === undefined || entry.stamp !== stamp) return null
      return (await stat(entry.file).catch(() => null)) ? entry : null
    },
    held: [...last.values()],
  }
}
