import type {BodyMention, Responsibility} from '../src/tree/body.js'
import type {Metadata} from '../src/tree/metadata.js'
import type {Programme, Section, Task} from '../src/tree/nodes.js'
import type {Deadline, Time} from '../src/tree/time.js'

/** Small trees made by hand, for what reads the finished tree. */

const unknown: Metadata = {
  title: null,
  kind: null,
  number: null,
  date: null,
  place: null,
  issuer: null,
  province: null,
  term: null,
  congress: null,
  evidence: {},
}

export function programmeOf(children: Programme['children'], metadata: Partial<Metadata> = {}): Programme {
  return {type: 'programme', schemaVersion: '1.0.0', metadata: {...unknown, ...metadata}, children}
}

export function sectionOf(children: Section['children'], fields: Partial<Section> = {}): Section {
  return {type: 'section', label: 'I', title: 'NHIỆM VỤ', role: 'tasks', inferred: false, children, ...fields}
}

export function taskOf(text: string, fields: Partial<Task> = {}): Task {
  return {
    type: 'task',
    id: 's1.1',
    label: '1',
    text,
    responsibilities: [],
    deadlines: [],
    citations: [],
    deliverables: [],
    children: [],
    ...fields,
  }
}

export function bodyOf(name: string): BodyMention {
  return {raw: name, name, id: null, level: null, sector: null, jurisdiction: null, collective: false}
}

export function responsibilityOf(
  role: Responsibility['role'],
  name: string,
  source: Responsibility['source'] = 'text',
): Responsibility {
  return {role, body: bodyOf(name), source}
}

export function deadlineOf(raw: string, times: Time[], fields: Partial<Deadline> = {}): Deadline {
  const ends = times.flatMap((time) => (time.kind === 'interval' && time.end !== null ? [time.end] : []))
  return {
    raw,
    action: null,
    recipient: null,
    times,
    due: ends.sort().at(-1) ?? null,
    source: 'own',
    ...fields,
  }
}

export function intervalOf(start: string | null, end: string | null): Time {
  return {
    kind: 'interval',
    start,
    end,
    precision: 'day',
    bound: 'during',
    approximate: false,
    inferred: false,
    edtf: null,
  }
}
