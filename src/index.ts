export {type AnnotateOptions, annotate} from './annotate/index.js'
export {
  type Checked,
  type CheckOptions,
  check,
  lint,
  type Rule,
  type RuleSeverities,
  rules as checkRules,
  type Severity,
  toSarif,
} from './check/index.js'
export {type OutlineOptions, outline} from './outline/index.js'
export {type ParseOptions, parse} from './parse.js'
export {
  type Agenda,
  type AgendaFormat,
  type AgendaFormatName,
  type AgendaItem,
  type AgendaOptions,
  type AgendaWriteOptions,
  type AgendaWriter,
  agenda,
  agendaFormats,
  type ConditionalItem,
  type DueItem,
  endOfPeriod,
  type IcsOptions,
  type OngoingItem,
  type TableOptions,
} from './query/agenda/index.js'
export {
  type BodyChange,
  diff,
  type Pair,
  type ProgrammeDiff,
  type TaskChange,
  type Words,
  writeDiff,
} from './query/diff/index.js'
export {tasks} from './query/records.js'
export type {TextFormat} from './read/detect.js'
export {htmlParser} from './read/html.js'
export {markdownParser} from './read/markdown.js'
export {textParser} from './read/text.js'
export type {BodyKind, Complement} from './recognise/body/kind.js'
export {createRegistry, type Registry} from './recognise/body/registry.js'
export {bodyKindSchema} from './recognise/body/schema.js'
export {formatDeadline, type ParseDeadlineOptions, parseDeadline} from './recognise/deadline/index.js'
export * from './tree/index.js'
export type {Format, TableOutput, TextOutput, WriteOptions, Writer} from './write/format.js'
export {type FormatName, formats} from './write/formats.js'
export type {Table as TableWriter} from './write/table.js'
