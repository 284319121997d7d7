import {hitsIn} from '../search.js'
import {query} from '../state.js'
import {visible} from '../visible.js'

/** Words of a document: Vietnamese, apart from the direction of what stands around, their hidden controls shown. */
export function DocumentText({text}: {text: string}) {
  return (
    <bdi lang="vi" dir="auto">
      {visible(text)}
    </bdi>
  )
}

/** The same, with what is searched for marked. */
export function SearchedText({text}: {text: string}) {
  if (!query.value) return <DocumentText text={text} />
  return (
    <bdi lang="vi" dir="auto">
      {hitsIn(text, query.value).map(({text: part, hit}) => (hit ? <mark class="hit">{part}</mark> : part))}
    </bdi>
  )
}
