import {setImmediate} from 'node:timers/promises'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inOrder} from '../../../src/node/batch/in-order.js'

async function* listed<Item>(items: Iterable<Item>, asked: Item[] = []): AsyncGenerator<Item> {
  for (const item of items) {
    asked.push(item)
    yield item
  }
}

test('results come in the order of the items, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5)),
      fc.integer({min: 1, max: 6}),
      fc.scheduler(),
      async (items, window, scheduler) => {
        const results: string[] = []
        const work = scheduler.scheduleFunction(async (item: [number, number]) => item.join())
        const reading = (async () => {
          for await (const result of inOrder(listed(items.entries()), work, window)) results.push(result)
        })()
        await scheduler.waitFor(reading)
        expect(results).toEqual([...items.entries()].map((item) => item.join()))
      },
    ),
    {numRuns: 50},
  )
})

test('it reads no further ahead than the window', async () => {
  const asked: number[] = []
  const results = inOrder(listed(Array(100).keys(), asked), async (item) => item, 4)
  for (let taken = 1; taken <= 20; taken++) {
    await results.next()
    for (let turn = 0; turn < 20; turn++) await setImmediate()
    expect(asked.length).toBeLessThanOrEqual(taken + 5)
  }
})

test('no more are in work than the window', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await setImmediate()
    running--
  }
  for await (const _ of inOrder(listed(Array(50).keys()), work, 3)) await setImmediate()
  expect(most).toBe(3)
})

test('a result is given while the next item is waited for', async () => {
  async function* slow() {
    yield 'first'
    await new Promise(() => {})
  }
  const results = inOrder(slow(), async (item) => item, 8)
  expect(await results.next()).toEqual({done: false, value: 'first'})
})

test('what the items throw is thrown after the results before it', async () => {
  async function* broken() {
    yield 1
    throw new Error('broken')
  }
  const seen: number[] = []
  const reading = async () => {
    for await (const result of inOrder(broken(), async (item) => item, 4)) seen.push(result)
  }
  await expect(reading()).rejects.toThrow('broken')
  expect(seen).toEqual([1])
})
