/** The package ships no types; milliseconds, infinite where open. */
declare module 'edtf' {
  interface Stretch {
    min: number
    max: number
  }
  type Value =
    | (Stretch & {type: 'Date' | 'Year' | 'Season'})
    | {type: 'Interval'; lower: Stretch; upper: Stretch}
  export default function edtf(written: string): Value
}
