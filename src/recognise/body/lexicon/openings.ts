import {Openings} from '../../../text/beginnings.js'
import type {Registry} from '../registry.js'
import {formulas} from './formulas.js'
import {headNouns} from './heads.js'
import {memberPhrases} from './members.js'
import {determinerPhrases} from './modifiers.js'
import {titles} from './offices.js'
import {governors, openerPhrases} from './roles.js'

// What the words at a place may begin, one bit each.
export const opener = 1
export const governor = 2
export const title = 4
export const name = 8
export const determiner = 16
export const member = 32
export const head = 64
/** What may stand before the names of a list: `đồng chí`, `các sở:`. */
export const formula = 128

/** Any of what a list of bodies may begin with. */
export const listed = title | name | determiner | member | head | formula

/** Where nothing is known of the words. */
export const anything = 0xff

const built = new WeakMap<Registry, Openings>()

/** How everything begins that a reader of bodies asks for. */
export function openingsOf(registry: Registry): Openings {
  let openings = built.get(registry)
  if (!openings) {
    openings = new Openings([
      [opener, openerPhrases().phrases()],
      [governor, governors().phrases()],
      [title, titles().phrases()],
      [name, registry.names.phrases()],
      [determiner, determinerPhrases().phrases()],
      [member, memberPhrases().phrases()],
      [head, headNouns().phrases()],
      [formula, formulas],
    ])
    built.set(registry, openings)
  }
  return openings
}
