import {alphabetic, roman} from '../text/numerals.js'

/** One level of a list definition (ISO/IEC 29500-1, 17.9.6). */
export interface Level {
  start: number
  format: string
  /** `%1.%2.`: each number stands for the counter of a level. */
  text: string
  /** All counters in Arabic. */
  legal: boolean
  /** The level whose count starts this one anew; 0 where none does. */
  restart: number | undefined
}

export interface List {
  /** Lists of one definition count on together. */
  definition: string
  levels: Map<number, Level>
  /** Counts that begin anew with this list. */
  starts: Map<number, number>
}

/** Generates the labels that Word draws before numbered paragraphs and does not store in them. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counters = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  /** @param lists by their ids */
  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The label of the next paragraph at a level of a list, `1.2.`; empty where it has none. Counts on. */
  next(id: string, index: number): string {
    const list = this.#lists.get(id)
    const level = list?.levels.get(index)
    if (!list || !level || index < 0 || index > 8) return ''
    const counters = this.#countersOf(list, id)
    counters[index] = (counters[index] ?? level.start - 1) + 1
    for (let deeper = index + 1; deeper <= 8; deeper++) {
      const restart = list.levels.get(deeper)?.restart
      if (restart !== 0 && (restart === undefined || index < restart)) delete counters[deeper]
    }
    if (level.format === 'bullet') return bullets[level.text] ?? level.text
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      const shown = list.levels.get(at)
      counters[at] ??= shown?.start ?? 1
      return numeral(counters[at], level.legal ? 'decimal' : (shown?.format ?? 'decimal'))
    })
  }

  #countersOf(list: List, id: string): number[] {
    let counters = this.#counters.get(list.definition)
    if (!counters) {
      counters = []
      this.#counters.set(list.definition, counters)
    }
    if (!this.#begun.has(id)) {
      this.#begun.add(id)
      for (const [index, start] of list.starts) counters[index] = start - 1
    }
    return counters
  }
}

/** Bullets of symbol fonts, which are other characters elsewhere. */
const bullets: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '•',
  '\uF0D8': '•',
  '\uF076': '•',
  '\uF0FC': '•',
  '\uF02D': '-',
  '\uF02B': '+',
  '\uF02A': '*',
  '·': '•',
  o: '+',
}

function numeral(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return alphabetic(number)
    case 'upperLetter':
      return alphabetic(number).toUpperCase()
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}
