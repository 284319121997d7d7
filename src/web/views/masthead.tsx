import {language, words} from '../choices.js'
import {doersOf, type Entry} from '../entry.js'
import {current, documents, entries, inScope, removeDocument, type Shown} from '../state.js'
import {visible} from '../visible.js'
import {shortDay} from '../when.js'
import {DocumentText} from './text.js'

/** Which programme is shown, what it says of itself, and its sums. */
export function Masthead() {
  const [only, ...others] = inScope.value
  return (
    <section class="masthead" aria-labelledby="title">
      {documents.value.length > 1 && <Documents />}
      {only && others.length === 0 ? (
        <One shown={only} />
      ) : (
        <h1 id="title">{words.value.programmes(inScope.value.length)}</h1>
      )}
      <Sums entries={entries.value} />
    </section>
  )
}

function One({shown: {name, programme}}: {shown: Shown}) {
  const {title, kind, number, date, issuer, term} = programme.metadata
  const facts = [
    number,
    date && shortDay(date, language.value),
    issuer,
    term && words.value.term(term[0], term[1]),
    name,
  ].filter(Boolean) as string[]
  return (
    <div class="identity">
      {kind && (
        <p class="kind">
          <DocumentText text={kind} />
        </p>
      )}
      <h1 id="title">
        <DocumentText text={title ?? name} />
      </h1>
      <ul class="about">
        {facts.map((fact) => (
          <li key={fact}>
            <DocumentText text={fact} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One to choose, or all. */
function Documents() {
  const choose = (index: number | null) => () => {
    current.value = index
  }
  return (
    <nav class="documents" aria-label={words.value.documents}>
      <button type="button" aria-pressed={current.value === null} onClick={choose(null)}>
        {words.value.all}
      </button>
      {documents.value.map(({name, index}) => (
        <span key={name} class="document">
          <button type="button" aria-pressed={current.value === index} onClick={choose(index)}>
            <DocumentText text={name} />
          </button>
          <button
            type="button"
            class="close"
            aria-label={words.value.remove(visible(name))}
            onClick={() => removeDocument(index)}
          >
            ×
          </button>
        </span>
      ))}
    </nav>
  )
}

function Sums({entries}: {entries: readonly Entry[]}) {
  const {sums} = words.value
  return (
    <dl class="sums">
      {Object.entries(sumsOf(entries)).map(([name, count]) => (
        <div key={name} class={`sum ${name}`}>
          <dt>{sums[name as keyof typeof sums]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The figures a programme is known by. */
export function sumsOf(entries: readonly Entry[]) {
  const number = (holds: (entry: Entry) => boolean) => entries.filter(holds).length
  return {
    tasks: entries.length,
    bodies: new Set(entries.flatMap(doersOf)).size,
    dated: number(({end}) => end !== null),
    ongoing: number(
      ({end, whens}) => end === null && (whens.includes('ongoing') || whens.includes('recurring')),
    ),
    none: number(({whens}) => whens.includes('none')),
  }
}
