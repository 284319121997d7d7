import {alphabetic, roman} from '../../read/numerals.js'
import {childOf, childrenOf, flagOf, numberOf, wVal, type XmlElement} from './xml.js'

/** One level of a list definition (ISO/IEC 29500-1, 17.9.6). */
interface Level {
  start: number
  format: string
  /** `%1.%2.`: each number stands for the counter of a level. */
  text: string
  /** All counters in Arabic. */
  legal: boolean
  /** The level whose count starts this one anew; 0 where none does. */
  restart: number | undefined
}

interface List {
  /** Lists of one definition count on together. */
  definition: string
  levels: Map<number, Level>
  /** Counts that begin anew with this list. */
  starts: Map<number, number>
}

/** Generates the labels that Word draws before numbered paragraphs and does not store in them. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counters = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(root: XmlElement | null) {
    if (!root) return
    const definitions = new Map(
      childrenOf(root, 'w:abstractNum').map((definition) => [
        definition.attributes['w:abstractNumId'] ?? '',
        levelsOf(definition),
      ]),
    )
    for (const list of childrenOf(root, 'w:num')) {
      const definition = wVal(list, 'w:abstractNumId') ?? ''
      const levels = new Map(definitions.get(definition))
      const starts = new Map<number, number>()
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const index = numberOf(override.attributes['w:ilvl']) ?? 0
        for (const level of childrenOf(override, 'w:lvl')) levels.set(index, levelOf(level))
        const start = numberOf(wVal(override, 'w:startOverride'))
        if (start !== undefined) starts.set(index, start)
      }
      this.#lists.set(list.attributes['w:numId'] ?? '', {definition, levels, starts})
    }
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

function levelsOf(definition: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => [
      numberOf(level.attributes['w:ilvl']) ?? 0,
      levelOf(level),
    ]),
  )
}

function levelOf(level: XmlElement): Level {
  return {
    start: numberOf(wVal(level, 'w:start')) ?? 1,
    format: wVal(level, 'w:numFmt') ?? 'decimal',
    text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
    legal: flagOf(level, 'w:isLgl') ?? false,
    restart: numberOf(wVal(level, 'w:lvlRestart')),
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
