import type {Role} from '../tree/body.js'

/** Parts that bodies have in a task, in the order of a sentence: who does, with whom, for whom. */
export const roles: readonly Role[] = [
  'lead',
  'responsible',
  'coordinating',
  'advised',
  'directed',
  'receiving',
  'mentioned',
]
