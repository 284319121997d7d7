import {fold} from '../../text/fold.js'
import type {BodyMention} from '../../tree/body.js'
import {bodiesIn, firstOfEach, isOffice} from '../bodies.js'
import {defineRule} from '../rule.js'

export const ambiguousBody = defineRule(
  {
    id: 'ambiguous-body',
    description:
      'A body with a part in a task that may be several: it exists at several levels and neither its name nor the document ' +
      'says which is meant (_Mặt trận Tổ quốc_), or the one who leads is only “những cơ quan liên quan”. Each is reported once.',
  },
  (programme, file) => {
    const found = bodiesIn(programme).filter(({body, role}) => role !== 'mentioned' && causeOf(body, role))
    for (const {body, node, role} of firstOfEach(found))
      file.message(`Unexpected ambiguous body “${body.raw}”: ${causeOf(body, role)}`, {
        place: body.position ?? node.position,
      })
  },
)

function causeOf(body: BodyMention, role: string): string | null {
  const words = fold(body.raw)
  if (body.collective) {
    const leads = role === 'lead' || role === 'responsible'
    return leads && words.endsWith('liên quan') ? 'nobody in particular is told to do it' : null
  }
  if (body.id === null || body.level !== null || isOffice(body) || saysLevel.test(words)) return null
  return 'its level (central, province, commune) is not said'
}

/** A word of the name that tells the level, though the registry gives none: `Tỉnh ủy viên`, `Trường Chính trị tỉnh`. */
const saysLevel =
  /(?:^| )(?:trung ương|tỉnh|thành phố|thành ủy|huyện|quận|xã|phường|khu vực|các cấp|cơ sở)(?: |$)/
