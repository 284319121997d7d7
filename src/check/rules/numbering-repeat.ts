import {numberingFaults, sendFaults} from '../numbering.js'
import {defineRule} from '../rule.js'

export const numberingRepeat = defineRule(
  {
    id: 'numbering-repeat',
    description:
      'A number that was given under the same heading already: _1.3_ twice. Whoever cites it cites two.',
  },
  (programme, file) => sendFaults(numberingFaults(programme), 'repeat', file),
)
