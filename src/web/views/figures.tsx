import {useState} from 'preact/hooks'
import {words} from '../choices.js'
import {type Count, countBodies, countWhens, countYears} from '../count.js'
import type {When} from '../entry.js'
import {filters, found, setFilters} from '../state.js'
import {visible} from '../visible.js'
import {DocumentText} from './text.js'

/** Bodies shown before more are asked for. */
const few = 15

/** Counts by body, by year, by kind; each bar is a filter. */
export function Figures() {
  const {byBody, byBodyLead, byYear, byYearLead, byKind, byKindLead, whens, noDates, nothing} = words.value
  const entries = found.value
  if (entries.length === 0) return <p class="note">{nothing}</p>
  const {body, from, to, kind} = filters.value
  const inYear = (year: string) => ({from: `${year}-01-01`, to: `${year}-12-31`})
  return (
    <div class="panels">
      <Panel
        id="by-body"
        title={byBody}
        lead={byBodyLead}
        counts={countBodies(entries)}
        nameOf={(key) => <DocumentText text={key} />}
        chosen={(key) => key === body}
        choose={(key) => setFilters({body: key === body ? '' : key})}
      />
      <Panel
        id="by-year"
        title={byYear}
        lead={byYearLead}
        counts={countYears(entries)}
        empty={noDates}
        nameOf={(key) => key}
        chosen={(key) => inYear(key).from === from && inYear(key).to === to}
        choose={(key) => setFilters(from === inYear(key).from ? {from: '', to: ''} : inYear(key))}
      />
      <Panel
        id="by-kind"
        title={byKind}
        lead={byKindLead}
        counts={countWhens(entries)}
        nameOf={(key) => whens[key as When]}
        chosen={(key) => key === kind}
        choose={(key) => setFilters({kind: key === kind ? '' : (key as When)})}
      />
    </div>
  )
}

interface PanelProps {
  id: string
  title: string
  lead: string
  counts: readonly Count[]
  empty?: string
  nameOf: (key: string) => preact.ComponentChildren
  chosen: (key: string) => boolean
  choose: (key: string) => void
}

function Panel({id, title, lead, counts, empty, nameOf, chosen, choose}: PanelProps) {
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...counts.map(({count}) => count))
  return (
    <section class={`panel ${id}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="view-lead">{lead}</p>
      {counts.length === 0 && <p class="note">{empty}</p>}
      <ul class="counts">
        {(all ? counts : counts.slice(0, few)).map(({key, count}) => (
          <li key={key}>
            <button
              type="button"
              class="count"
              aria-pressed={chosen(key)}
              title={words.value.filterBy(visible(key))}
              disabled={count === 0}
              onClick={() => choose(key)}
            >
              <span class="count-name">{nameOf(key)}</span>
              <span class="count-bar" style={{'--share': count / most}} aria-hidden="true" />
              <span class="count-number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {counts.length > few && (
        <button type="button" class="plain-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.value.showFewer : words.value.showAll(counts.length)}
        </button>
      )}
    </section>
  )
}
