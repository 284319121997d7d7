import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from '../src/parse.js'
import type {Assignment, Programme, Section, Task} from '../src/tree/index.js'
import {type GeneratedProgramme, type GeneratedTask, generatedProgramme} from './generated-programmes.js'

test('a generated programme is read back as it was generated', () => {
  fc.assert(
    fc.property(generatedProgramme, ({text, sections}) => {
      expect(readBack(parse(text, {format: 'text'}))).toEqual(sections)
    }),
  )
})

function readBack(programme: Programme): GeneratedProgramme['sections'] {
  const sections = programme.children.filter((node): node is Section => node.type === 'section')
  return sections.map(({label, role, children}) => ({
    label: label!,
    role,
    assignments: children.map((node) => {
      const {label, bodies, children: tasks} = node as Assignment
      return {
        label: label!,
        bodies: bodies.map(({raw}) => raw),
        tasks: tasks.map((one) => taskOf(one as Task)),
      }
    }),
  }))
}

function taskOf({label, text, responsibilities, deadlines}: Task): GeneratedTask {
  return {
    label: label!,
    text,
    lead: responsibilities.some(({role}) => role === 'lead'),
    coordinating: responsibilities.filter(({role}) => role === 'coordinating').map(({body}) => body.raw),
    times: deadlines.flatMap(({times}) =>
      times.flatMap((time): GeneratedTask['times'] =>
        time.kind === 'interval' ? [[time.start, time.end]] : [],
      ),
    ),
  }
}
