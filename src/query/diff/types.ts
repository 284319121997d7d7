import type {TaskRecord} from '../../tree/record.js'

/** A stretch of words: of both versions, only of the one before, or only of the one after. */
export interface Words {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** The same thing before and after. */
export interface Pair<Value> {
  before: Value
  after: Value
}

/** Bodies that gained or lost a part in a task. */
export interface BodyChange {
  role: 'lead' | 'responsible' | 'coordinating' | 'advised'
  removed: string[]
  added: string[]
}

/** A task of both versions that is not quite the same; each field is null where it is. */
export interface TaskChange {
  before: TaskRecord
  after: TaskRecord
  /** Its number. */
  renumbered: Pair<string | null> | null
  /** The heading it stands under: another one, not the same in other words. */
  moved: Pair<string | null> | null
  reworded: Words[] | null
  /** The words that say when, where they say another time. */
  deadline: Pair<string | null> | null
  bodies: BodyChange[] | null
}

/** What became of the tasks of one version in another. */
export interface ProgrammeDiff {
  /** Tasks of the version after only, in its order. */
  added: TaskRecord[]
  /** Tasks of the version before only, in its order. */
  removed: TaskRecord[]
  /** In the order of the version after. */
  changed: TaskChange[]
  /** How many tasks are the same in all respects. */
  unchanged: number
}
