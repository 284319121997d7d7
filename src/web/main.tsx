import {effect} from '@preact/signals'
import {render} from 'preact'
import {applyChoices, words} from './choices.js'
import {documentsIn} from './document.js'
import {takeDrops, takePastes} from './intake.js'
import {addDocuments, documents, showTask} from './state.js'
import {App} from './views/app.js'
import {visible} from './visible.js'

applyChoices(document)
addDocuments(documentsIn(document))
effect(() => {
  const [first, ...others] = documents.value
  const title = others.length === 0 && first?.programme.metadata.title
  document.title = visible(title || words.value.title)
})
takeDrops(document)
takePastes(document)

/** A task may be linked to by the name the page has for it: `report.html#0-s2.7.2`. */
const showLinked = () => showTask(decodeURIComponent(location.hash.slice(1)))
addEventListener('hashchange', showLinked)
showLinked()

render(<App />, document.getElementById('app')!)
