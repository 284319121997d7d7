import {type BodyContext, firstDoer, headingEnd, type Registry} from '../recognise/body/index.js'
import {closingDeadline, openingDeadline, readDeadlines, soleDeadline} from '../recognise/deadline/index.js'
import type {Passage} from '../text/passage.js'
import {assigningWords, givesWork, normativeKinds, planningKinds, requestingKinds} from './lexicon.js'

/** What the outline asks of the recognisers about a statement. */
export interface Judge {
  /** Whether the words are nothing but the names of bodies, and perhaps a closing deadline. */
  namesBodies(passage: Passage): boolean
  /** Whether the statement gives somebody something to do. */
  assigns(passage: Passage): boolean
  /** Whether the body that the statement begins with, or gives work to, has to do it. */
  charges(passage: Passage): boolean
  /** Whether a time leads the statement: `Tháng 8/2025: Kiện toàn Ban chỉ đạo`. */
  schedules(passage: Passage): boolean
  /** Whether the statement is nothing but a time: `Tháng 9/2025:`. */
  namesTime(passage: Passage): boolean
  /** Whether what stands where a time is asked for can be read as one: `2026`, `Thường xuyên`. */
  saysWhen(passage: Passage): boolean
  /** Whether the statement ends in a parenthesis that says when. */
  closesWithDeadline(passage: Passage): boolean
  /** Whether the document lays down law: its articles are norms, not tasks. */
  normative: boolean
  /** Whether the document gives work by its kind: a plan, a telegram. */
  planning: boolean
}

/**
 * A judge that asks each recogniser once a passage.
 *
 * @param requesting whether the opening words end by asking for what follows.
 */
export function judgeOf(
  registry: Registry,
  context: BodyContext,
  kind: string | null,
  requesting: boolean,
): Judge {
  const doers = new Map<Passage, number>()
  const doerIn = (passage: Passage): number => {
    const first = doers.get(passage) ?? firstDoer(passage, registry)
    doers.set(passage, first)
    return first
  }
  return {
    namesBodies: (passage) => namesOnlyBodies(passage, registry, context),
    // A text that does not say what it is may tell what bodies do: a piece of news.
    assigns: (passage) => doerIn(passage) >= 0 && (kind !== null || assigningWords.test(passage.folded)),
    charges: (passage) => {
      const first = doerIn(passage)
      const leads =
        first === 0 || (first > 0 && (givesWork.test(passage.folded) || first === addressed(passage)))
      return leads && !told.test(passage.folded)
    },
    schedules: (passage) => openingDeadline(passage, context) !== null,
    namesTime: (passage) => soleDeadline(passage, context) !== null,
    saysWhen: (passage) =>
      readDeadlines(passage, {start: 0, end: passage.text.length}, context, 'attribute').every(({value}) =>
        value.times.every(({kind}) => kind !== 'unrecognised'),
      ),
    closesWithDeadline: (passage) => closingDeadline(passage, context) !== null,
    normative: normativeKinds.has(kind ?? ''),
    planning: planningKinds.has(kind ?? '') || (requesting && requestingKinds.has(kind ?? '')),
  }
}

/** Where the name of a person begins behind a form of address: `Ông Nguyễn Văn An`. */
const address = /^(?:(?:các )?(?:đồng chí|đ\/c:?)|ông|bà) /
const addressed = ({folded}: Passage) => address.exec(folded)?.[0].length ?? 0

/** What a body has done is no task of its. */
const told = /^[^.;]{0,120} đã /

function namesOnlyBodies(passage: Passage, registry: Registry, context: BodyContext): boolean {
  const end = headingEnd(passage, registry)
  if (end < 0) return false
  return (
    onlyMarks.test(passage.text.slice(end)) ||
    onlyMarks.test(passage.text.slice(end, closingDeadline(passage, context)?.start))
  )
}

const onlyMarks = /^[\s:.;]*$/
