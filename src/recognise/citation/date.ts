/** A date as documents are dated, at the start of a folded text: its ISO form, null where impossible, and its length. */
export function readDate(folded: string): {date: string | null; length: number} | null {
  const found = written.exec(folded)
  if (!found) return null
  const [day, month, year] = found.slice(1, 4).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return {date: real ? date.toISOString().slice(0, 10) : null, length: found[0].length}
}

// `, ngày 14/4/2025`, ` ngày 30 tháng 4 năm 2025`
const written = /^ ?,? ?(?:ban hành |ký )?ngày (\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})/
