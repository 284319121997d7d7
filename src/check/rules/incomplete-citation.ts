import {citationsIn, isNumbered} from '../citations.js'
import {shortened} from '../names.js'
import {defineRule} from '../rule.js'

export const incompleteCitation = defineRule(
  {
    id: 'incomplete-citation',
    description:
      'The first time another document is cited, its number or its date is missing. Decree 30/2020/NĐ-CP (Annex I, part II, ' +
      '5) asks for both, once; laws and ordinances, which are cited by name, and resolutions of congresses and plenums are exempt.',
  },
  (programme, file) => {
    const seen = new Set<string>()
    const own = programme.metadata.number
    for (const {citation, node} of citationsIn(programme)) {
      const name = citation.key ?? citation.raw
      if (seen.has(name) || name === own || !isNumbered(citation)) continue
      seen.add(name)
      const missing = citation.number === null ? 'number' : citation.date === null ? 'date' : null
      if (missing)
        file.message(`Unexpected first citation of “${shortened(citation.raw)}” without a ${missing}`, {
          place: citation.position ?? node.position,
        })
    }
  },
)
