import {useMemo, useState} from 'preact/hooks'
import {language, words} from '../choices.js'
import {countBodies} from '../count.js'
import type {Entry} from '../entry.js'
import {adding} from '../intake.js'
import {documents, type Shown} from '../state.js'
import {visible} from '../visible.js'
import {shortDay} from '../when.js'
import {Changes} from './changes.js'
import {sumsOf} from './masthead.js'
import {DocumentText} from './text.js'

/** Several programmes beside each other, and what changed from one to another. */
export function Compare() {
  const {compareTitle, compareOne, addFiles} = words.value
  if (documents.value.length < 2)
    return (
      <section class="empty" aria-labelledby="compare-title">
        <h2 id="compare-title">{compareTitle}</h2>
        <p class="note">{compareOne}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            adding.value = true
          }}
        >
          {addFiles}
        </button>
      </section>
    )
  return (
    <>
      <section aria-labelledby="compare-title">
        <h2 id="compare-title">{compareTitle}</h2>
        <Side documents={documents.value} />
      </section>
      <Versions documents={documents.value} />
    </>
  )
}

/** Bodies in the table of several programmes. */
const mostBodies = 15

function Side({documents}: {documents: readonly Shown[]}) {
  const {measure, sums, first, last, byBody} = words.value
  const summed = documents.map(({entries}) => sumsOf(entries))
  const bodies = useMemo(() => bodiesOf(documents), [documents])
  const most = Math.max(1, ...bodies.flatMap(({counts}) => counts))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="scroll" tabIndex={0}>
      <table class="numbers compare-table">
        <thead>
          <tr>
            <th scope="col">{measure}</th>
            {documents.map(({name, programme}) => (
              <th key={name} scope="col">
                <DocumentText text={programme.metadata.number ?? name} />
                <small>
                  <DocumentText text={name} />
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(sums) as (keyof typeof sums)[]).map((name) => (
            <tr key={name}>
              <th scope="row">{sums[name]}</th>
              {summed.map((one, at) => (
                <td key={documents[at]!.name}>{one[name]}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{first}</th>
            {documents.map(({name, entries}) => (
              <td key={name}>{dayIn(entries, 0)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{last}</th>
            {documents.map(({name, entries}) => (
              <td key={name}>{dayIn(entries, -1)}</td>
            ))}
          </tr>
        </tbody>
        <tbody>
          <tr class="part">
            <th scope="rowgroup" colSpan={documents.length + 1}>
              {byBody}
            </th>
          </tr>
          {bodies.map(({body, counts}) => (
            <tr key={body}>
              <th scope="row">
                <DocumentText text={body} />
              </th>
              {counts.map((count, at) => (
                <td key={documents[at]!.name} class="counted" style={{'--share': count / most}}>
                  {count || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The bodies with the most tasks in all of some programmes, with their tasks in each. */
function bodiesOf(documents: readonly Shown[]): {body: string; counts: number[]}[] {
  const counted = documents.map(
    ({entries}) => new Map(countBodies(entries).map(({key, count}) => [key, count])),
  )
  const names = [...new Set(counted.flatMap((counts) => [...counts.keys()]))]
  const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
  return names
    .map((body) => ({body, counts: counted.map((counts) => counts.get(body) ?? 0)}))
    .sort((one, other) => sum(other.counts) - sum(one.counts))
    .slice(0, mostBodies)
}

/** The first (0) or the last (-1) last day. */
function dayIn(entries: readonly Entry[], place: 0 | -1): string {
  const day = entries
    .flatMap(({task}) => task.deadlines.flatMap(({due}) => due ?? []))
    .sort()
    .at(place)
  return day ? shortDay(day, language.value) : words.value.nothingShort
}

/** Two of the programmes, as versions of one. */
function Versions({documents}: {documents: readonly Shown[]}) {
  const {diffTitle, before: beforeLabel, after: afterLabel} = words.value
  const [chosen, choose] = useState({before: 0, after: 1})
  const [before, after] = [
    documents[chosen.before] ?? documents[0]!,
    documents[chosen.after] ?? documents.at(-1)!,
  ]
  return (
    <section class="versions" aria-labelledby="diff-title">
      <h2 id="diff-title">{diffTitle}</h2>
      <div class="fields">
        <Version
          label={beforeLabel}
          value={before.index}
          onChoose={(index) => choose({...chosen, before: index})}
        />
        <Version
          label={afterLabel}
          value={after.index}
          onChoose={(index) => choose({...chosen, after: index})}
        />
      </div>
      <Changes before={before} after={after} />
    </section>
  )
}

function Version({
  label,
  value,
  onChoose,
}: {
  label: string
  value: number
  onChoose: (index: number) => void
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({currentTarget}) => onChoose(Number(currentTarget.value))}>
        {documents.value.map(({name, index}) => (
          <option key={name} value={index}>
            {visible(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
