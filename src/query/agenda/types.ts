import type {Action} from '../../tree/time.js'

/** A task as an agenda lists it. */
export interface AgendaItem {
  /** Name of the source, null where it had none. */
  document: string | null
  /** The task's id. */
  id: string
  /** The task's number as written, null for bullets and unnumbered tasks. */
  label: string | null
  text: string
  lead: string[]
  responsible: string[]
  coordinating: string[]
  /** The words that say when; null where there are none. */
  deadline: string | null
  action: Action | null
  /** To whom it is reported or submitted. */
  recipient: string | null
}

/** Something owed by a day. */
export interface DueItem extends AgendaItem {
  /** The same for the same deadline of the same task, whenever the agenda is made. */
  uid: string
  /** First day of the stretch it falls in, null where open or not said. */
  start: string | null
  /** The last day, ISO. */
  due: string
  /** The words give a likely day only: `khoảng`, `cuối quý`. */
  approximate: boolean
  /** The rule of RFC 5545 by which its last days come back, and the last day it does (the term’s, or the asked one). */
  repeats: {rrule: string; until: string | null} | null
}

/** Something to be done all the time, or from a day on. */
export interface OngoingItem extends AgendaItem {
  since: string | null
}

/** Something that waits for an event. */
export interface ConditionalItem extends AgendaItem {
  /** What it waits for, in the words of the text. */
  condition: string
}

/** What is due, by when; what is not owed on a day stands apart. */
export interface Agenda {
  /** The day it is made for, ISO. */
  asOf: string
  /** The last day asked for, null for all. */
  until: string | null
  /** From `asOf` on, by day. */
  due: DueItem[]
  /** What was due before `asOf`; of what recurs, nothing. */
  past: DueItem[]
  ongoing: OngoingItem[]
  conditional: ConditionalItem[]
  /** Tasks whose time is not said, or not to be read. */
  undated: AgendaItem[]
}
