/** The language of deadlines alone, as `chuongtrinh/deadline`. */

export {
  formatDeadline,
  type ParseDeadlineOptions,
  type Problem,
  parseDeadline,
} from './recognise/deadline/index.js'
export type * from './tree/time.js'
