/** A quarter of the calendar, `2026-2`; quarters sort as text. */
export type Quarter = string

export function quarterOf(day: string): Quarter {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Year, and number from 1 to 4. */
export function partsOf(quarter: Quarter): [year: number, number: number] {
  return [Number(quarter.slice(0, 4)), Number(quarter.slice(5))]
}

const lastDays = ['03-31', '06-30', '09-30', '12-31']

export function firstDayOf(quarter: Quarter): string {
  const [year, number] = partsOf(quarter)
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`
}

export function lastDayOf(quarter: Quarter): string {
  const [year, number] = partsOf(quarter)
  return `${year}-${lastDays[number - 1]}`
}

/** All quarters from one to another. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const [start, end] = [orderOf(first), orderOf(last)]
  return Array.from({length: Math.max(0, end - start + 1)}, (_, at) => {
    const order = start + at
    return `${Math.floor(order / 4)}-${(order % 4) + 1}`
  })
}

function orderOf(quarter: Quarter): number {
  const [year, number] = partsOf(quarter)
  return year * 4 + number - 1
}
