import {childOf, childrenOf, flagOf, numberOf, wVal, type XmlElement} from './xml.js'

/** What a style says of its paragraphs or runs; `undefined` where it says nothing. */
export interface Style {
  strong?: boolean | undefined
  capitals?: boolean | undefined
  hidden?: boolean | undefined
  list?: {id: string | undefined; level: number | undefined} | undefined
  /** Level of a heading, from 1. */
  heading?: number | undefined
}

/** The styles of a document by their ids, each with what it inherits. */
export function stylesOf(root: XmlElement | null): Map<string, Style> {
  const styles = new Map<string, Style>()
  if (!root) return styles
  const sources = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  for (const id of sources.keys()) {
    // From the style to its ancestors; a circle ends where it closes.
    const line = new Set<XmlElement>()
    for (let style = sources.get(id); style && !line.has(style); ) {
      line.add(style)
      style = sources.get(wVal(style, 'w:basedOn') ?? '')
    }
    let merged: Style = {}
    for (const style of [...line].reverse()) merged = {...merged, ...said(styleOf(style))}
    styles.set(id, merged)
  }
  return styles
}

/** What properties of a paragraph (`w:pPr`) and of its words (`w:rPr`) say. */
export function propertiesOf(paragraph: XmlElement | undefined, run: XmlElement | undefined): Style {
  const list = childOf(paragraph, 'w:numPr')
  const level = numberOf(wVal(paragraph, 'w:outlineLvl'))
  const [bold, italic] = [flagOf(run, 'w:b'), flagOf(run, 'w:i')]
  return {
    strong: bold || italic || (bold ?? italic),
    capitals: flagOf(run, 'w:caps'),
    hidden: flagOf(run, 'w:vanish'),
    list: list && {id: wVal(list, 'w:numId'), level: numberOf(wVal(list, 'w:ilvl'))},
    heading: level === undefined || level > 8 ? undefined : level + 1,
  }
}

function styleOf(style: XmlElement): Style {
  return propertiesOf(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))
}

/** Without what is not said, so that it does not hide what is inherited. */
export function said(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined))
}
