import type {Level, List} from '../numbering.js'
import {childOf, childrenOf, flagOf, numberOf, wVal, type XmlElement} from './xml.js'

/** The lists of a document by their ids. */
export function listsOf(root: XmlElement | null): Map<string, List> {
  const lists = new Map<string, List>()
  if (!root) return lists
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
    lists.set(list.attributes['w:numId'] ?? '', {definition, levels, starts})
  }
  return lists
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
