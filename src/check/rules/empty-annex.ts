import {visit} from 'unist-util-visit'
import {shortened} from '../names.js'
import {defineRule} from '../rule.js'

export const emptyAnnex = defineRule(
  {
    id: 'empty-annex',
    description:
      'An annex whose heading stands there with nothing below: it was announced, and left out of the copy.',
  },
  (programme, file) => {
    visit(programme, 'annex', (annex) => {
      if (annex.children.length > 0) return
      const title = annex.title ? ` “${shortened(annex.title)}”` : ''
      file.message(`Unexpected empty annex ${annex.label ?? ''}${title}`.replace('  ', ' '), {
        place: annex.position,
      })
    })
  },
)
