import {fold} from '../../text/fold.js'
import {Phrases} from '../../text/phrases.js'
import {departments} from './data/departments.js'
import {divisions} from './data/divisions.js'
import {enterprises} from './data/enterprises.js'
import {front} from './data/front.js'
import {justice} from './data/justice.js'
import {ministries} from './data/ministries.js'
import {party} from './data/party.js'
import {schools} from './data/schools.js'
import {state} from './data/state.js'
import type {BodyKind} from './kind.js'

/** One way to write a kind of body. */
interface Name {
  kind: BodyKind
  /** In capitals: `UBND`, read in capitals only. */
  abbreviation: boolean
}

/** The kinds of bodies a reader knows, ready to be looked up. */
export interface Registry {
  readonly kinds: readonly BodyKind[]
  /**
   * Names and aliases, folded.
   *
   * @internal
   */
  readonly names: Phrases<Name>
}

/** The kinds that ship with the library. */
export const builtInKinds: readonly BodyKind[] = [
  ...party,
  ...state,
  ...ministries,
  ...departments,
  ...divisions,
  ...schools,
  ...justice,
  ...front,
  ...enterprises,
]

/**
 * A registry of the built-in kinds and the caller's own, whose names win over the built-in ones.
 *
 * @param extra checked by the caller with `bodyKindSchema`.
 */
export function createRegistry(extra: readonly BodyKind[] = []): Registry {
  const kinds = [...extra, ...builtInKinds]
  const names: [string, Name][] = []
  for (const kind of kinds) {
    addName(names, kind, kind.name)
    for (const alias of kind.aliases ?? []) addName(names, kind, alias)
  }
  return {kinds, names: new Phrases(names)}
}

function addName(names: [string, Name][], kind: BodyKind, written: string): void {
  const name = written.normalize('NFC')
  const meaning = {kind, abbreviation: isAbbreviation(name)}
  for (const spelling of spellings(fold(name))) names.push([spelling, meaning])
}

let built: Registry | undefined

/** The built-in kinds, compiled at first use. */
export function defaultRegistry(): Registry {
  built ??= createRegistry()
  return built
}

/** `KH&CN` is also written `KHCN`, `KH-CN`, `KH và CN`; `Lao động - Thương binh` also `Lao động-Thương binh`. */
function spellings(name: string): string[] {
  const all = [name]
  const add = (sign: string, ...others: string[]) => {
    if (name.includes(sign)) for (const other of others) all.push(name.replaceAll(sign, other))
  }
  add('&', '', '-', ' và ', ' & ')
  add(' và ', ' & ', ' ')
  add(' - ', '-', ' ')
  add(', ', ',')
  return all
}

const twoCapitals = /[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ]{2}/

/** One of its words is in capitals: `UBND`, `Sở KH&CN`, `TT HĐND`. */
function isAbbreviation(name: string): boolean {
  if (!twoCapitals.test(name)) return false
  return name.split(/[ -]/).some((word) => twoCapitals.test(word) && word === word.toUpperCase())
}
