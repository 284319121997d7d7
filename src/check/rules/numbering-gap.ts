import {numberingFaults, sendFaults} from '../numbering.js'
import {defineRule} from '../rule.js'

export const numberingGap = defineRule(
  {
    id: 'numbering-gap',
    description:
      'Numbers, Roman numbers, letters or articles that do not follow one another: _1.1_, _1.2_, _1.4_. Of letters, the Vietnamese order ' +
      'counts; _đ_ may be left out, _f_, _j_, _w_ and _z_ put in. Numbers may begin again, or go on, under the next heading.',
  },
  (programme, file) => sendFaults(numberingFaults(programme), 'gap', file),
)
