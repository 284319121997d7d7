import type {VFile} from 'vfile'
import {type BodyContext, type Registry, readBody} from '../recognise/body/index.js'
import {Aliases, type CitationContext} from '../recognise/citation/index.js'
import type {DeadlineContext} from '../recognise/deadline/index.js'
import type {Context} from '../recognise/finding.js'
import type {Metadata} from '../tree/metadata.js'

/** What every recogniser is told of the document; short names given in it are learned on the way. */
export interface Contexts {
  registry: Registry
  body: BodyContext
  citation: CitationContext
  deadline: DeadlineContext
}

/** The one year that a title is about: `Chương trình công tác năm 2026`, not `Kế hoạch năm học 2025 - 2026`. */
function yearOf(title: string): number | null {
  const years = [...title.matchAll(/năm (20\d\d)(?! ?[-–]|\d)/gi)]
  return years.length > 0 ? Number(years.at(-1)![1]) : null
}

/** Doubts of the recognisers become messages of the file. */
export function contextsOf(metadata: Metadata, registry: Registry, file: VFile): Contexts {
  const context: Context = {
    issued: metadata.date,
    year: yearOf(metadata.title ?? ''),
    term: metadata.term,
    province: metadata.province,
    report: ({reason, ruleId, position}) => {
      file.message(reason, {place: position, ruleId, source: 'chuongtrinh'})
    },
  }
  const body: BodyContext = {...context, aliases: new Map()}
  return {
    registry,
    body,
    citation: {...context, aliases: new Aliases()},
    deadline: {...context, readBody: (passage, span) => readBody(passage, span, registry, body)},
  }
}
