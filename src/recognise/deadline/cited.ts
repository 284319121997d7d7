/** No symbol of a document is longer. */
const longest = 40

/** `27-NQ/TW, ` `35/2024/QH15 `: the number and symbol of a document (Decree 30/2020/NĐ-CP, annex I), or what stands for a number left blank. */
const symbol = /(?:\d|\.\.|…)[\d/-]{0,12}[-/][a-zđ][a-zđ0-9/-]{0,24},? ?(?:ngày )?$/

/** What the date of a document begins with: work is owed `trước ngày 20/9`, whatever law it changes. */
const dates = /^(?:\d|ngày|tháng|năm)/

/** Whether the date that begins at `at` is that of a cited document: `Nghị quyết số 27-NQ/TW, ngày 9/11/2022`. */
export function datesDocument(folded: string, at: number): boolean {
  return (
    at > 4 && dates.test(folded.slice(at, at + 6)) && symbol.test(folded.slice(Math.max(0, at - longest), at))
  )
}
