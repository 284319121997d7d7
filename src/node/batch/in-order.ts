/**
 * Does some work on each item, several at once, and gives the results in the order of the items. It reads no further
 * ahead than the window, so that memory stays flat however long the input is, and waits for no item while a result is
 * ready, so that a slow input is answered as it comes.
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
  let next: ReturnType<typeof iterator.next> | null = null
  let ended = false
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < window) next ??= iterator.next()
      const [head] = pending
      const first = await Promise.race([...(head ? [head] : []), ...(next ? [next] : [])])
      if ('outcome' in first) {
        pending.shift()
        yield first.outcome
        continue
      }
      next = null
      if (first.done) ended = true
      else {
        const running = work(first.value).then((outcome) => ({outcome}))
        // Told when its turn comes; until then nobody waits for it.
        running.catch(() => {})
        pending.push(running)
      }
    }
  } finally {
    await iterator.return?.()
  }
}
