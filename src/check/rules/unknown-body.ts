import {looksLikeName} from '../../recognise/body/index.js'
import {bodiesIn, firstOfEach} from '../bodies.js'
import {defineRule} from '../rule.js'

export const unknownBody = defineRule(
  {
    id: 'unknown-body',
    description:
      'A body with a part in a task that the registry of bodies does not know: misspelt, renamed, merged into another, or new. ' +
      'Bodies of your own can be added with `--bodies`. Each is reported once.',
  },
  (programme, file) => {
    const unknown = bodiesIn(programme).filter(
      ({body, role}) => role !== 'mentioned' && body.id === null && looksLikeName(body.raw.normalize('NFC')),
    )
    for (const {body, node} of firstOfEach(unknown))
      file.message(`Unexpected body “${body.raw}”, which is not in the registry`, {
        place: body.position ?? node.position,
      })
  },
)
