import {expect, test} from 'vitest'
import {tasks} from '../../src/query/records.js'
import {taskRecordSchema} from '../../src/tree/record.js'
import {deadlineOf, intervalOf, programmeOf, responsibilityOf, sectionOf, taskOf} from '../trees.js'

const autumn = intervalOf('2025-10-01', '2025-12-31')
const winter = intervalOf('2026-01-01', '2026-03-31')

const full = taskOf('Sở Y tế chủ trì rà soát mạng lưới.', {
  id: 's1.2.a',
  label: 'a',
  responsibilities: [
    responsibilityOf('lead', 'Sở Y tế'),
    responsibilityOf('lead', 'Sở Y tế', 'inherited'),
    responsibilityOf('coordinating', 'Sở Tài chính'),
    responsibilityOf('coordinating', 'Ủy ban nhân dân các xã, phường'),
    responsibilityOf('advised', 'Ủy ban nhân dân tỉnh'),
    responsibilityOf('mentioned', 'Bộ Y tế'),
  ],
  deadlines: [
    deadlineOf('quý IV/2025 và quý I/2026', [winter, autumn]),
    deadlineOf('hằng năm, tháng 6 hằng năm', [
      {kind: 'recurring', rrule: 'FREQ=YEARLY', edtf: null},
      {kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=6', edtf: null},
    ]),
    deadlineOf(
      'theo hướng dẫn của Bộ Y tế',
      [{kind: 'conditional', condition: 'theo hướng dẫn của Bộ Y tế'}],
      {
        source: 'inherited',
      },
    ),
  ],
  deliverables: [{raw: 'một đề án', kind: 'scheme', name: 'đề án'}],
  position: {start: {line: 3, column: 1, offset: 40}, end: {line: 3, column: 21, offset: 60}},
})

test('a record holds all that its task says, in flat columns', () => {
  const theme = {
    type: 'theme' as const,
    label: '2',
    title: 'Về y tế',
    responsibilities: [],
    deadlines: [],
    children: [full],
  }
  expect(tasks(programmeOf([sectionOf([theme])]), 'y-te.txt')).toEqual([
    {
      document: 'y-te.txt',
      id: 's1.2.a',
      section: 'NHIỆM VỤ',
      assignment: 'Về y tế',
      label: 'a',
      text: 'Sở Y tế chủ trì rà soát mạng lưới.',
      lead: ['Sở Y tế'],
      responsible: [],
      coordinating: ['Sở Tài chính', 'Ủy ban nhân dân các xã, phường'],
      advised: ['Ủy ban nhân dân tỉnh'],
      deadline: 'quý IV/2025 và quý I/2026; hằng năm, tháng 6 hằng năm; theo hướng dẫn của Bộ Y tế',
      kind: 'interval+recurring+conditional',
      start: '2025-10-01',
      due: '2026-03-31',
      rrule: 'FREQ=YEARLY FREQ=YEARLY;BYMONTH=6',
      condition: 'theo hướng dẫn của Bộ Y tế',
      deadline_source: 'own+inherited',
      citations: [],
      deliverables: ['đề án'],
      start_offset: 40,
      end_offset: 60,
    },
  ])
})

test('a task that says nothing more leaves its columns empty', () => {
  const [record] = tasks(programmeOf([sectionOf([taskOf('Thu gom rác.')], {title: null})]))
  expect(record).toMatchObject({
    document: null,
    section: 'I',
    assignment: null,
    deadline: null,
    kind: null,
    start: null,
    due: null,
    start_offset: null,
  })
})

test('subtasks follow their task, annexes follow sections', () => {
  const programme = programmeOf([
    sectionOf([taskOf('một', {id: 'a', children: [taskOf('hai', {id: 'b'})]}), taskOf('ba', {id: 'c'})]),
    {type: 'annex', label: 'PHỤ LỤC', title: null, note: null, children: [taskOf('bốn', {id: 'd'})]},
  ])
  expect(tasks(programme).map(({id, section}) => [id, section])).toEqual([
    ['a', 'NHIỆM VỤ'],
    ['b', 'NHIỆM VỤ'],
    ['c', 'NHIỆM VỤ'],
    ['d', 'PHỤ LỤC'],
  ])
})

test('records keep to their schema', () => {
  for (const record of tasks(programmeOf([sectionOf([full, taskOf('')])]))) taskRecordSchema.parse(record)
})
