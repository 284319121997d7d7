import {fold} from '../../text/fold.js'
import type {BodyMention, Role} from '../../tree/body.js'
import type {Programme} from '../../tree/nodes.js'
import {bodiesIn, firstOfEach, isOffice, type NamedBody} from '../bodies.js'
import {defineRule} from '../rule.js'

export const ambiguousBody = defineRule(
  {
    id: 'ambiguous-body',
    description:
      'A body with a part in a task that may be several: it exists at several levels and neither its name nor the document ' +
      'says which is meant (_Mặt trận Tổ quốc_), or all who are to do it are “những cơ quan liên quan”. Each is reported once.',
  },
  (programme, file) => {
    const causeOf = causesIn(programme)
    for (const one of firstOfEach(bodiesIn(programme).filter(causeOf)))
      file.message(`Unexpected ambiguous body “${one.body.raw}”: ${causeOf(one)}`, {
        place: one.body.position ?? one.node.position,
      })
  },
)

const doing = new Set<Role>(['lead', 'responsible'])

function causesIn(programme: Programme): (one: NamedBody) => string | null {
  const doers = bodiesIn(programme).filter(({role}) => doing.has(role))
  const assigned = new Set(doers.filter(({body}) => !isVague(body)).map(({node}) => node))
  const central = isCentral(programme)
  return ({body, role, node}) => {
    if (doing.has(role) && isVague(body) && !assigned.has(node))
      return 'nobody in particular is told to do it'
    const unsaid = role !== 'mentioned' && !central && hasNoLevel(body)
    return unsaid ? 'its level (central, province, commune) is not said' : null
  }
}

/** `Các sở, ngành, đơn vị có liên quan`; enterprises or schools `liên quan` are a class one can tell. */
function isVague({raw, collective}: BodyMention): boolean {
  return collective && vague.test(fold(raw))
}

const vague =
  /^(?:(?:các|những|và|có|khác|bộ|sở|ban|ngành|phòng|cấp|cơ quan|đơn vị|tổ chức|cá nhân|địa phương|đoàn thể),? )+liên quan$/

/** What the centre issues means by a name its own body, or all of them. */
function isCentral({metadata: {issuer}}: Programme): boolean {
  return /trung ương|chính phủ|bộ chính trị|ban bí thư|quốc hội$|^bộ /.test(fold(issuer ?? ''))
}

function hasNoLevel(body: BodyMention): boolean {
  const {id, level, collective, raw} = body
  return !collective && id !== null && level === null && !isOffice(body) && !saysLevel.test(fold(raw))
}

/** A word of the name that tells the level, though the registry gives none: `Tỉnh ủy viên`, `Trường Chính trị tỉnh`. */
const saysLevel =
  /(?:^| )(?:trung ương|tỉnh|thành phố|thành ủy|huyện|quận|xã|phường|khu vực|các cấp|cơ sở)(?: |$)/
