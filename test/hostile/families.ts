import {readFileSync} from 'node:fs'
import type {TextFormat} from '../../src/index.js'

/** Texts that grow by more of the same: what a reader takes for them must grow no faster. */
export interface Family {
  name: string
  before: string
  /** Repeated in turn; `{n}` is counted up, `{d}/{m}/{y}` goes from day to day. */
  units: string[]
  after: string
  format?: TextFormat
}

const path = new URL('../../fixtures/hostile/families.json', import.meta.url)
export const families: readonly Family[] = JSON.parse(readFileSync(path, 'utf8'))

/** The text of a family with so many units. */
export function textOf({before, units, after}: Family, count: number): string {
  const text = Array.from({length: count}, (_, at) =>
    units[at % units.length]!.replace(/\{([ndmy])\}/g, (_, name: 'n' | 'd' | 'm' | 'y') =>
      String({n: at + 1, d: (at % 28) + 1, m: (at % 12) + 1, y: 2000 + (at % 30)}[name]),
    ),
  )
  return `${before}${text.join('')}${after}`
}
