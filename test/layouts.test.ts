import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parse} from '../src/parse.js'
import {treeText} from './tree-text.js'

const folder = new URL('../fixtures/layouts/', import.meta.url)
const documents = readdirSync(folder).filter((name) => !name.endsWith('.tree.txt'))

/** Small documents of every layout; beside each stands the tree that a careful reader makes of it. */
test.each(documents)('%s', async (name) => {
  const file = new VFile({value: readFileSync(new URL(name, folder), 'utf8'), path: name})
  const tree = treeText(parse(file))
  const messages = file.messages.map(
    ({ruleId, reason, line, column}) => `${line}:${column} ${ruleId} ${reason}`,
  )
  await expect([tree, ...messages].join('\n')).toMatchFileSnapshot(`../fixtures/layouts/${name}.tree.txt`)
})
