import type {Level} from '../../tree/body.js'
import type {BodyKind} from './kind.js'

/** An administrative unit as it follows a body's name. */
export interface Place {
  start: number
  end: number
  level: Level | null
  /** Its own name, `Hưng Yên`; null for a bare `tỉnh`. */
  name: string | null
  /** `các xã, phường`, `cấp xã`, `các cấp`: a class of units. */
  many: boolean
  /** `nhà trường`: no unit, but the institution whose document it is. */
  institution?: true
}

/** One body as it stands in a passage, before it becomes a mention. */
export interface Reading {
  start: number
  end: number
  /** What the registry knows of it, null for a body it does not know and for a class of bodies. */
  kind: BodyKind | null
  /** Where the words of the kind's own name or alias end. */
  headEnd: number
  /** The unit that follows the name. */
  place: Place | null
  /** The body whose name follows: `Tỉnh ủy` of `Văn phòng Tỉnh ủy`. */
  owner: Reading | null
  collective: Collective | null
  /** A person named by office: `Giám đốc` of `Giám đốc Sở Nội vụ`. */
  office: Office | null
  /** The neighbour whose place or owner it shares: of `Hội đồng nhân dân, Ủy ban nhân dân tỉnh` the second. */
  shared: Reading | null
  /** A bare field that goes on with the list's word: `Tài chính` in `Sở Nội vụ, Tài chính`. */
  shorthand: string | null
}

/** What a class of bodies is, by its first member: `sở` of `các sở, ban, ngành`. */
export interface Collective {
  id: string
  level: Level | null
}

interface Office {
  id: string
}

export function reading(start: number, end: number, parts: Partial<Reading> = {}): Reading {
  return {
    start,
    end,
    kind: null,
    headEnd: end,
    place: null,
    owner: null,
    collective: null,
    office: null,
    shared: null,
    shorthand: null,
    ...parts,
  }
}
