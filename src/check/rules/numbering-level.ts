import {numberingFaults, sendFaults} from '../numbering.js'
import {defineRule} from '../rule.js'

export const numberingLevel = defineRule(
  {
    id: 'numbering-level',
    description:
      'A number that does not belong under its heading: _2.1_ below _3_, or _1.2.1_ below _1_, where _1.2_ was left out.',
  },
  (programme, file) => sendFaults(numberingFaults(programme), 'level', file),
)
