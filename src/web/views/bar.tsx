import {useEffect, useRef, useState} from 'preact/hooks'
import {words} from '../choices.js'
import {countNames, countWhens} from '../count.js'
import {type DownloadName, downloads, save} from '../download.js'
import {noFilters} from '../filter.js'
import {firstDayOf, lastDayOf, partsOf, type Quarter} from '../quarter.js'
import {roles} from '../roles.js'
import {documents, entries, filtered, filters, found, quarters, setFilters, view, views} from '../state.js'
import {visible} from '../visible.js'

/** Views, filters, and what they leave; stays in sight. */
export function Bar() {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => tellHeight(bar.current!), [])
  return (
    <div class="bar" ref={bar}>
      <div class="bar-row">
        <Views />
        <Result />
      </div>
      {view.value !== 'compare' && <Filters />}
    </div>
  )
}

/** What else stays in sight stands below the bar, whose height changes with the width of the page. */
function tellHeight(bar: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`)
  })
  observer.observe(bar)
  return () => observer.disconnect()
}

function Views() {
  return (
    <nav class="views" aria-label={words.value.viewsLabel}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => {
            view.value = name
          }}
        >
          {words.value.views[name]}
        </button>
      ))}
    </nav>
  )
}

/** How many tasks are left, and their downloads. */
function Result() {
  const {found: sentence, download, downloadAs} = words.value
  const count = found.value.length
  const take = (name: DownloadName) => {
    const {type, write} = downloads[name]
    save(`chuongtrinh.${name}`, type, write(found.value, documents.value))
  }
  return (
    <div class="result">
      <p role="status">{sentence(count, entries.value.length)}</p>
      <fieldset class="downloads" aria-label={download} disabled={count === 0}>
        <span aria-hidden="true">{download}</span>
        {(Object.keys(downloads) as DownloadName[]).map((name) => (
          <button
            key={name}
            type="button"
            class="plain-button"
            aria-label={downloadAs(count, name.toUpperCase())}
            onClick={() => take(name)}
          >
            {name.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

function Filters() {
  const [open, setOpen] = useState(false)
  const {query, body, role, from, to, kind} = filters.value
  const {filters: title, search, searchHint, body: bodyLabel, role: roleLabel, kind: kindLabel} = words.value
  const all = entries.value
  return (
    <search class="filters" aria-label={title}>
      <label class="field search">
        <span>{search}</span>
        <input
          type="search"
          value={query}
          placeholder={searchHint}
          onInput={({currentTarget}) => searchSoon(currentTarget.value)}
        />
      </label>
      <button type="button" class="plain-button more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      <div class={open ? 'fields open' : 'fields'}>
        <Choice
          label={bodyLabel}
          value={body}
          options={countNames(all).map(({key, count}) => [key, `${visible(key)} (${count})`])}
          onChoose={(value) => setFilters({body: value})}
        />
        <Choice
          label={roleLabel}
          value={role}
          options={roles.map((one) => [one, words.value.roles[one]])}
          onChoose={(value) => setFilters({role: value})}
        />
        <Choice
          label={kindLabel}
          value={kind}
          options={countWhens(all).map(({key, count}) => [key, `${words.value.whens[key]} (${count})`])}
          onChoose={(value) => setFilters({kind: value})}
        />
        <Choice
          label={words.value.from}
          value={from}
          options={quarters.value.map((quarter) => [firstDayOf(quarter), nameOf(quarter)])}
          onChoose={(value) => setFilters({from: value})}
        />
        <Choice
          label={words.value.to}
          value={to}
          options={quarters.value.map((quarter) => [lastDayOf(quarter), nameOf(quarter)])}
          onChoose={(value) => setFilters({to: value})}
        />
      </div>
      {filtered.value && (
        <button
          type="button"
          class="plain-button clear"
          onClick={() => {
            filters.value = noFilters
          }}
        >
          {words.value.clear}
        </button>
      )}
    </search>
  )
}

/** How long a pause in typing is, in milliseconds. */
const pause = 120
let waiting: ReturnType<typeof setTimeout> | undefined

/** Searches when the reader stops typing: of thousands of tasks not with every letter. */
function searchSoon(query: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => setFilters({query}), pause)
}

function nameOf(quarter: Quarter): string {
  const [year, number] = partsOf(quarter)
  return words.value.quarter(number, year)
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value | ''
  options: readonly (readonly [value: Value, name: string])[]
  onChoose: (value: Value | '') => void
}

/** One of some values, or any. */
function Choice<Value extends string>({label, value, options, onChoose}: ChoiceProps<Value>) {
  return (
    <label class={value ? 'field set' : 'field'}>
      <span>{label}</span>
      <select value={value} onChange={({currentTarget}) => onChoose(currentTarget.value as Value | '')}>
        <option value="">{words.value.any}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
