import {parseXml, XmlElement, type XmlNode, XmlText} from '@rgrove/parse-xml'
import {ChuongtrinhError} from '../../tree/error.js'

export type {XmlElement}

/** The root element of an XML part. */
export function rootOf(xml: string): XmlElement {
  try {
    const root = parseXml(xml).root
    if (root) return root
  } catch (cause) {
    throw new ChuongtrinhError('malformed', 'The document’s XML is broken', {cause})
  }
  throw new ChuongtrinhError('malformed', 'The document’s XML is empty')
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement)
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name)
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elementsOf(parent).find((child) => child.name === name)
}

/** The `w:val` of a child, where there is one. */
export function wVal(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/** Whether a property such as `w:b` is set; `undefined` where it is not there. */
export function flagOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const flag = childOf(properties, name)
  return flag && !/^(?:0|false|off|none)$/.test(flag.attributes['w:val'] ?? '1')
}

export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('')
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement
}
