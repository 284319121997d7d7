import {fold} from '../../text/fold.js'
import type {BodyMention} from '../../tree/body.js'
import {bodiesIn, isOffice} from '../bodies.js'
import {defineRule} from '../rule.js'

export const bodyCapitals = defineRule(
  {
    id: 'body-capitals',
    description:
      'The name of a body with other capitals than the registry of bodies has, which follows the Constitution, the laws and ' +
      'Decree 30/2020/NĐ-CP (Annex II): _Ủy ban nhân dân_, not _Ủy Ban Nhân Dân_. Headings in capitals are left alone. Each ' +
      'spelling is reported once.',
  },
  (programme, file) => {
    const seen = new Set<string>()
    for (const {body, node} of bodiesIn(programme)) {
      const expected = expectedOf(body)
      if (!expected || seen.has(body.raw)) continue
      seen.add(body.raw)
      file.message(`Unexpected capitals in “${body.raw}”, expected “${expected}”`, {
        place: body.position ?? node.position,
      })
    }
  },
)

/** The registry's spelling, as far as the words go; null where they are spelt so, or where they are other words. */
function expectedOf(body: BodyMention): string | null {
  const {raw, name, id, level, collective} = body
  // Offices and classes of bodies are written small within a sentence.
  if (id === null || collective || level === null || isOffice(body) || raw === raw.toUpperCase()) return null
  const words = raw.normalize('NFC')
  const expected = name.slice(0, words.length)
  if (words.split(' ').length < 2 || fold(words) !== fold(expected)) return null
  const [said, known] = [settled(words), settled(expected)]
  const same = [...said].every((letter, at) => isSmall(letter) === isSmall(known[at]!))
  return same ? null : expected
}

/**
 * Names that have two good spellings made one: the Constitution’s, and what the Decree, with a capital for each word that says
 * what a body does, makes of them.
 */
function settled(name: string): string {
  return name.replace('Viện Kiểm sát', 'Viện kiểm sát').replace('ban thường vụ Quốc', 'ban Thường vụ Quốc')
}

const isSmall = (letter: string) => letter === letter.toLowerCase()
