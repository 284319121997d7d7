import type {BodyKind, Complement} from '../kind.js'

export type Row = readonly [id: string, name: string, gloss: string, aliases?: readonly string[]]

/** Kinds of one sector and level, whose names take a place alike. */
export function kinds(
  sector: BodyKind['sector'],
  level: BodyKind['level'],
  takes: readonly Complement[],
  rows: readonly Row[],
): BodyKind[] {
  return rows.map(([id, name, gloss, aliases = []]) => ({id, name, gloss, aliases, sector, level, takes}))
}
