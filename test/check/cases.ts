import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {check} from '../../src/check/index.js'
import {parse} from '../../src/parse.js'

export interface Case {
  case: string
  text: string[]
  /** `line:column reason` of the messages of the rule. */
  messages: string[]
}

/** The cases of a rule. */
export function casesOf(id: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/check/${id}.json`, import.meta.url), 'utf8'))
}

/** What a rule says of a text. */
export function messagesOf(lines: readonly string[], id: string): string[] {
  const file = new VFile(lines.join('\n'))
  const messages = check(parse(file), file)
  return messages.filter(({ruleId}) => ruleId === id).map((one) => `${one.line}:${one.column} ${one.reason}`)
}
