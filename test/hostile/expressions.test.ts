import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {isVulnerable} from './vulnerable.js'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every regular expression that is written in a file. */
function expressionsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => /\.tsx?$/.test(name))
const expressions = new Map(
  files.flatMap((name) => expressionsIn(`${source}${name}`).map((one) => [one, name] as const)),
)

/**
 * What the analyser cannot know: these read no more than so many characters, or every repetition in them is bounded.
 */
const bounded: Readonly<Record<string, string>> = {
  '/!?\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{1,500}\\)/g': 'the head of a file, and both repetitions are bounded',
  '/\\(?([^\\s(]+:\\d+:\\d+)\\)?$/m': 'a line of a stack of ours',
  '/^[ \\t]*(?:\\|[ \\t|]*|(?!\\*\\*(?:[ \\t]+\\*\\*)+[ \\t]*$)\\*[ \\t]*\\*[ \\t]*\\*[ \\t*]*)$/gm':
    'each line is read by one way, and by the way that looks ahead',
}

test('no expression of ours takes more than linear time', () => {
  const unbounded = [...expressions].filter(([expression]) => !bounded[expression])
  const vulnerable = unbounded.filter(([expression]) => isVulnerable(expression))
  expect(vulnerable.map(([expression, name]) => `${name} ${expression}`)).toEqual([])
}, 300_000)

test('every exception is still needed', () => {
  expect(Object.keys(bounded).filter((expression) => !expressions.has(expression))).toEqual([])
})
