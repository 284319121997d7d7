/** Adds items one by one: `push(...items)` overflows the stack where there are some hundred thousand. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
