import {words} from '../choices.js'
import {adding, hovered} from '../intake.js'
import {documents, type View, view} from '../state.js'
import {Bar} from './bar.js'
import {Compare} from './compare.js'
import {Figures} from './figures.js'
import {Masthead} from './masthead.js'
import {Outline} from './outline.js'
import {AddDialog, Start} from './start.js'
import {Timeline} from './timeline.js'
import {Top} from './top.js'

const bodies: Record<View, () => preact.JSX.Element> = {
  outline: () => <Outline />,
  timeline: () => <Timeline />,
  figures: () => <Figures />,
  compare: () => <Compare />,
}

/** The whole page. */
export function App() {
  const empty = documents.value.length === 0
  return (
    <>
      <a class="skip" href="#main">
        {words.value.skip}
      </a>
      <Top />
      <main id="main" tabIndex={-1}>
        {empty ? (
          <Start />
        ) : (
          <>
            <Masthead />
            <Bar />
            <div class={`view ${view.value}-view`}>{bodies[view.value]()}</div>
          </>
        )}
      </main>
      {adding.value && <AddDialog />}
      {hovered.value && (
        <div class="drop-veil" aria-hidden="true">
          <p>{words.value.dropHere}</p>
        </div>
      )}
    </>
  )
}
