import {readRoles} from '../recognise/body/index.js'
import {readDeadlines} from '../recognise/deadline/index.js'
import {readDeliverables} from '../recognise/deliverable/index.js'
import type {FieldValue} from '../text/node-text.js'
import type {Responsibility, Role} from '../tree/body.js'
import type {Deliverable} from '../tree/deliverable.js'
import type {Attribute} from '../tree/nodes.js'
import type {Deadline} from '../tree/time.js'
import type {Contexts} from './context.js'

/** What the labelled values of a node say: of attribute lines, or of a table's columns. */
export interface Fields {
  responsibilities: readonly Responsibility[]
  deadlines: readonly Deadline[]
  deliverables: readonly Deliverable[]
}

const none: Fields = {responsibilities: [], deadlines: [], deliverables: []}

const roles: Partial<Record<Attribute, Role>> = {
  lead: 'lead',
  'lead-coordinating': 'lead',
  responsible: 'responsible',
  coordinating: 'coordinating',
}

export function readFields(values: readonly FieldValue[], contexts: Contexts): Fields {
  if (values.length === 0) return none
  const responsibilities: Responsibility[] = []
  const deadlines: Deadline[] = []
  const deliverables: Deliverable[] = []
  for (const {attribute, source, passage, labelStart, start, end} of values) {
    const span = {start, end}
    const role = roles[attribute]
    if (role) {
      const found = readRoles(passage, span, contexts.registry, contexts.body, role)
      responsibilities.push(...found.map(({value: {role, body}}) => ({role, body, source})))
    } else if (attribute === 'deadline') {
      const labelled = {start: labelStart, end}
      deadlines.push(...readDeadlines(passage, labelled, contexts.deadline, source).map(({value}) => value))
    } else if (attribute === 'deliverable') {
      deliverables.push(...readDeliverables(passage, span).map(({value}) => value))
    }
  }
  return {responsibilities, deadlines, deliverables}
}
