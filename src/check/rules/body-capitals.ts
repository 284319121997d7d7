import {fold} from '../../text/fold.js'
import type {BodyMention} from '../../tree/body.js'
import {bodiesIn} from '../bodies.js'
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

/** Offices of persons and classes of bodies are written small within a sentence. */
const office =
  /(?:^| )(?:viên|bí thư|chủ tịch|trưởng|chánh|giám đốc|thủ tướng|thủ trưởng|người|lãnh đạo|đại biểu|tư lệnh)(?: |$)/

/** The registry's spelling, as far as the words go; null where they are spelt so, or where they are other words. */
function expectedOf({raw, name, id, level, collective}: BodyMention): string | null {
  if (id === null || collective || level === null || raw === raw.toUpperCase()) return null
  const words = raw.normalize('NFC')
  const expected = name.slice(0, words.length)
  if (words.split(' ').length < 2 || fold(words) !== fold(expected) || office.test(fold(name))) return null
  const same = [...words].every((letter, at) => isSmall(letter) === isSmall(expected[at]!))
  return same ? null : expected
}

const isSmall = (letter: string) => letter === letter.toLowerCase()
