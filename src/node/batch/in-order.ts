/**
 * Does some work on each item, several at once, and gives the results in the order of the items. It reads no further
 * ahead than the window, so that memory stays flat however long the input is, and waits for no item while a result is
 * ready, so that a slow input is answered as it comes. What the items throw is thrown after the results before it.
 *
 * @param window most items that are in work or waiting for their turn.
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  window: number,
): AsyncGenerator<Outcome> {
  const iterator = items[Symbol.asyncIterator]()
  const pending: Promise<{outcome: Outcome}>[] = []
  let next: Promise<Asked<Item>> | null = null
  let ended: {error?: unknown} | null = null
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < window) next ??= ask(iterator)
      const [head] = pending
      const first = await Promise.race([...(head ? [head] : []), ...(next ? [next] : [])])
      if ('outcome' in first) {
        pending.shift()
        yield first.outcome
        continue
      }
      next = null
      if ('item' in first) {
        const running = work(first.item).then((outcome) => ({outcome}))
        // Told when its turn comes; until then nobody waits for it.
        running.catch(() => {})
        pending.push(running)
      } else ended = first
    }
    if (ended && 'error' in ended) throw ended.error
  } finally {
    await iterator.return?.()
  }
}

/** The next item, or the end, or what was thrown in its place. */
type Asked<Item> = {item: Item} | {error?: unknown}

async function ask<Item>(iterator: AsyncIterator<Item>): Promise<Asked<Item>> {
  try {
    const {done, value} = await iterator.next()
    return done ? {} : {item: value}
  } catch (error) {
    return {error}
  }
}
