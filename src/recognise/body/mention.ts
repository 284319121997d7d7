import {isCapitalAt} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import type {BodyMention, Level, Sector} from '../../tree/body.js'
import type {Context, Finding} from '../finding.js'
import {isCity} from './place.js'
import type {Place, Reading} from './reading.js'

/** A body apart from the words that name it. */
type KnownBody = Omit<BodyMention, 'raw' | 'position'>

/** What the document tells a reader of bodies. */
export interface BodyContext extends Context {
  /**
   * Bodies by the short name the document gives them, folded: `ban chỉ đạo tỉnh`. Filled as the text is read, so one
   * map belongs to one document, read from its start.
   */
  aliases?: Map<string, KnownBody>
}

/** What a reading means in this document. */
export function toMention(passage: Passage, reading: Reading, context: BodyContext): Finding<BodyMention> {
  const {start, end} = reading
  const raw = passage.text.slice(start, end)
  const position = passage.position(start, end)
  const known = aliasAt(passage, start, end, context) ?? {
    name: canonicalName(passage, reading),
    id: idOf(reading),
    level: levelOf(reading, context),
    sector: sectorOf(reading),
    jurisdiction: jurisdictionOf(reading, context),
    collective: isCollective(reading),
  }
  const {name, id, level, sector, jurisdiction, collective} = known
  const value: BodyMention = {raw, name, id, level, sector, jurisdiction, collective}
  if (position) value.position = position
  rememberAlias(passage, end, known, context)
  return {start, end, value}
}

function aliasAt(
  passage: Passage,
  start: number,
  end: number,
  {aliases}: BodyContext,
): KnownBody | undefined {
  return aliases && aliases.size > 0 ? aliases.get(passage.folded.slice(start, end)) : undefined
}

const givenName =
  /^ ?\(((?:sau đây |sau |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt |chung )?là[: ]{1,3})?["“]?([^()"”]{2,60})["”]?\)/

/** `… tỉnh (sau đây gọi tắt là Ban Chỉ đạo tỉnh)`: the short name is this body's from here on. */
function rememberAlias(passage: Passage, end: number, known: KnownBody, context: BodyContext): void {
  if (!context.aliases || passage.text[end + 1] !== '(' || known.collective) return
  const found = givenName.exec(passage.folded.slice(end, end + 110))
  if (!found || context.aliases.has(found[2]!)) return
  const [, said, name] = found
  const at = passage.folded.indexOf(name!, end)
  if (!isCapitalAt(passage.text, at)) return
  if (said || bodyWord.test(name!)) context.aliases.set(name!, known)
}

/** What a bare `(Ban Chỉ đạo tỉnh)` must begin with, where no `gọi tắt là` says that it is a name. */
const bodyWord =
  /^(?:ban|tổ|tiểu ban|hội đồng|ủy ban|đoàn|tập đoàn|tổng công ty|công ty|trung tâm|quỹ|sở|cục) /

function idOf({kind, office, collective, owner}: Reading): string | null {
  if (office) {
    const of = owner && idOf(owner)
    return of ? `${office.id}-${of}` : office.id
  }
  return kind?.id ?? collective?.id ?? null
}

function sectorOf({kind, office, owner, collective}: Reading): Sector | null {
  if (kind?.sector === 'other' && owner) return sectorOf(owner)
  if (kind) return kind.sector
  if (office) return owner ? sectorOf(owner) : office.id.includes('bi-thu') ? 'party' : null
  return collective ? 'collective' : null
}

function levelOf(reading: Reading, context: BodyContext): Level | null {
  const {kind, office, place, owner, shared, collective} = reading
  if (place) return placeLevel(place, context)
  if (kind?.level) return kind.level
  if (owner) return levelOf(owner, context)
  if (shared) return levelOf(shared, context)
  if (office) return officeLevels.has(office.id) ? 'central' : null
  return collective?.level ?? null
}

const officeLevels = new Set(['tong-bi-thu', 'thu-tuong', 'pho-thu-tuong', 'bo-truong'])

function placeLevel(place: Place, context: BodyContext): Level | null {
  if (place.level || place.many || place.name || place.institution) return place.level
  return context.province && !isCity(context.province) ? 'district' : 'province'
}

function jurisdictionOf(reading: Reading, context: BodyContext): string | null {
  const {place, owner, shared} = reading
  if (place?.name) return place.name
  const level = levelOf(reading, context)
  if (!place && owner) return jurisdictionOf(owner, context)
  if (!place && shared) return jurisdictionOf(shared, context)
  return level === 'province' && !(place?.many && !reading.collective) ? context.province : null
}

function isCollective({kind, collective, place, owner, office}: Reading): boolean {
  if (collective || kind?.collective) return true
  if (place?.many) return true
  return (office !== null || owner !== null) && owner !== null && isCollective(owner)
}

/** Abbreviations written out, the registry's spelling for the words of the name, the text's own for the rest. */
function canonicalName(passage: Passage, reading: Reading): string {
  const {start, end, headEnd, kind, office, owner, place, shared, shorthand, collective} = reading
  const {text} = passage
  if (office) {
    const title = upperFirst(text.slice(start, headEnd))
    if (owner) return `${title} ${canonicalName(passage, owner)}${text.slice(owner.end, end)}`
    return collective ? lowerFirst(text.slice(start, end)) : text.slice(start, end)
  }
  if (!kind && shorthand) return `${upperFirst(shorthand)} ${text.slice(start, end)}`
  if (!kind) return collective ? lowerFirst(unshouted(passage, start, end, place)) : text.slice(start, end)
  const name = collective ? `các ${kind.name}` : kind.name
  if (owner) return `${name} ${canonicalName(passage, owner)}${text.slice(owner.end, end)}`
  return name + complement(passage, shared ?? reading)
}

/** What follows the name: its place in the text's words. */
function complement(passage: Passage, {headEnd, end, owner, place}: Reading): string {
  if (owner) return ` ${canonicalName(passage, owner)}`
  return unshouted(passage, headEnd, end, place)
}

/** Words of the text, in small letters but for the name of the place where the text shouts. */
function unshouted(passage: Passage, start: number, end: number, place: Place | null): string {
  const words = passage.text.slice(start, end)
  if (words.length < 4 || words !== words.toUpperCase() || words === words.toLowerCase()) return words
  const small = passage.folded.slice(start, end)
  return place?.name ? small.replace(place.name.toLowerCase(), place.name) : small
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
