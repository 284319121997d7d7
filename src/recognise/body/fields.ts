import {fold} from '../../text/fold.js'
import {Trie} from '../../text/trie.js'
import type {BodyKind} from './kind.js'
import type {Registry} from './registry.js'

const built = new WeakMap<Registry, Map<string, Trie<BodyKind>>>()

/** The fields of the bodies whose names begin with `word`: `nội vụ` of `Sở Nội vụ`. */
export function fieldsOf(registry: Registry, word: string): Trie<BodyKind> {
  const byWord = built.get(registry) ?? new Map<string, Trie<BodyKind>>()
  built.set(registry, byWord)
  let fields = byWord.get(word)
  if (!fields) {
    fields = new Trie()
    for (const kind of registry.kinds) {
      for (const name of [kind.name, ...(kind.aliases ?? [])]) {
        const folded = fold(name)
        if (folded.startsWith(`${word} `)) fields.add(folded.slice(word.length + 1), kind)
      }
    }
    byWord.set(word, fields)
  }
  return fields
}
