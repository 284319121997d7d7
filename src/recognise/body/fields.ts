import {fold} from '../../text/fold.js'
import {Phrases} from '../../text/phrases.js'
import type {BodyKind} from './kind.js'
import type {Registry} from './registry.js'

const built = new WeakMap<Registry, Map<string, Phrases<BodyKind>>>()

/** The fields of the bodies whose names begin with `word`: `nội vụ` of `Sở Nội vụ`. */
export function fieldsOf(registry: Registry, word: string): Phrases<BodyKind> {
  const byWord = built.get(registry) ?? new Map<string, Phrases<BodyKind>>()
  built.set(registry, byWord)
  let fields = byWord.get(word)
  if (!fields) {
    const entries: [string, BodyKind][] = []
    for (const kind of registry.kinds) {
      for (const name of [kind.name, ...(kind.aliases ?? [])]) {
        const folded = fold(name)
        if (folded.startsWith(`${word} `)) entries.push([folded.slice(word.length + 1), kind])
      }
    }
    fields = new Phrases(entries)
    byWord.set(word, fields)
  }
  return fields
}
