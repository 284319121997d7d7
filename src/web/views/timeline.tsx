import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {language, words} from '../choices.js'
import {doersOf} from '../entry.js'
import {axisPlot, rowsPlot} from '../plot.js'
import {firstDayOf, lastDayOf, partsOf, type Quarter} from '../quarter.js'
import {documents, found, quarters, setFilters, view} from '../state.js'
import {dueByQuarter, type Row, rowsOf} from '../timeline.js'
import {DocumentText} from './text.js'

/** Bodies shown before more are asked for. */
const few = 12

/** When what is due: a line of time for each body, and the numbers behind it. */
export function Timeline() {
  const {timelineTitle, timelineLead, noDates} = words.value
  const rows = useMemo(() => rowsOf(found.value, quarters.value), [found.value, quarters.value])
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{timelineTitle}</h2>
      {rows.length === 0 ? (
        <p class="note">{noDates}</p>
      ) : (
        <>
          <p class="view-lead">{timelineLead}</p>
          <Legend />
          <Chart rows={rows} />
          <Numbers rows={rows} />
        </>
      )}
    </section>
  )
}

function Legend() {
  const {own, inherited, lastDayOnly, repetition, issued} = words.value.legend
  return (
    <ul class="legend timeline-legend">
      <li class="key own">{own}</li>
      <li class="key inherited">{inherited}</li>
      <li class="key last">{lastDayOnly}</li>
      <li class="key dot">{repetition}</li>
      <li class="key issue">{issued}</li>
    </ul>
  )
}

function Chart({rows}: {rows: readonly Row[]}) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, few)
  const issued = documents.value.flatMap(({programme}) => programme.metadata.date ?? [])
  useEffect(() => {
    const observer = new ResizeObserver(([seen]) => setWidth(Math.floor(seen!.contentRect.width)))
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [])
  const frame = {width, quarters: quarters.value, issued, words: words.value, language: language.value}
  useEffect(() => {
    if (width === 0) return
    const [axis, body] = place.current!.children
    axis!.replaceChildren(axisPlot(frame))
    body!.replaceChildren(rowsPlot(shown, frame))
  }, [width, shown.length, rows, quarters.value, language.value, documents.value])
  return (
    <>
      <div class="chart" ref={place}>
        <div class="chart-axis" aria-hidden="true" />
        <div class="chart-rows" />
      </div>
      {rows.length > few && (
        <button type="button" class="plain-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.value.showFewer : words.value.showAll(rows.length)}
        </button>
      )}
    </>
  )
}

/** The numbers of the chart; each shows its tasks. */
function Numbers({rows}: {rows: readonly Row[]}) {
  const {table, body, total, quarter, otherBodies} = words.value
  const counted = useMemo(() => {
    const of = (body: string | null) =>
      found.value.filter((entry) => {
        const doers = doersOf(entry)
        return body === null ? doers.length === 0 : doers.includes(body)
      })
    return rows.map((row) => ({body: row.body, counts: dueByQuarter(of(row.body), quarters.value)}))
  }, [rows])
  const totals = useMemo(() => dueByQuarter(found.value, quarters.value), [rows])
  const used = quarters.value.filter((one) => totals.has(one))
  const most = Math.max(1, ...counted.flatMap(({counts}) => [...counts.values()]))
  return (
    <>
      <h3 id="numbers-title">{table}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby="numbers-title">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{body}</th>
              {used.map((one) => (
                <th key={one} scope="col">
                  {quarter(...reversed(one))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({body: name, counts}) => (
              <tr key={name}>
                <th scope="row">{name === null ? otherBodies : <DocumentText text={name} />}</th>
                {used.map((one) => (
                  <Cell key={one} body={name} quarter={one} count={counts.get(one) ?? 0} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total}</th>
              {used.map((one) => (
                <td key={one}>{totals.get(one)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}

function reversed(quarter: Quarter): [number: number, year: number] {
  const [year, number] = partsOf(quarter)
  return [number, year]
}

function Cell({
  body,
  quarter,
  count,
  most,
}: {
  body: string | null
  quarter: Quarter
  count: number
  most: number
}) {
  if (count === 0) return <td />
  const show = () => {
    setFilters({body: body ?? '', from: firstDayOf(quarter), to: lastDayOf(quarter)})
    view.value = 'outline'
  }
  return (
    <td style={{'--share': count / most}} class="counted">
      {body === null ? (
        count
      ) : (
        <button type="button" onClick={show} aria-label={words.value.showDue(count)}>
          {count}
        </button>
      )}
    </td>
  )
}
