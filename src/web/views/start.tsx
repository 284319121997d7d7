import {useEffect, useRef} from 'preact/hooks'
import {words} from '../choices.js'
import {adding, refusals, takeFiles, takeText} from '../intake.js'
import {DocumentText} from './text.js'

/** The page without programmes: what it is, and where to put them. */
export function Start() {
  const {startTitle, startLead} = words.value
  return (
    <div class="start">
      <h1>{startTitle}</h1>
      <p class="lead">{startLead}</p>
      <Intake />
    </div>
  )
}

/** The same, over the programmes that are open. */
export function AddDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current!.showModal(), [])
  const close = () => {
    adding.value = false
  }
  return (
    <dialog class="add" ref={dialog} onClose={close} aria-labelledby="add-title">
      <div class="add-head">
        <h2 id="add-title">{words.value.addFiles}</h2>
        <button type="button" class="plain-button" onClick={close}>
          {words.value.close}
        </button>
      </div>
      <Intake />
    </dialog>
  )
}

function Intake() {
  const text = useRef<HTMLTextAreaElement>(null)
  const {drop, choose, formats, paste, read, privacy} = words.value
  return (
    <div class="intake">
      <Refused />
      <p class="drop-place">
        <span>{drop}</span>{' '}
        <label class="button">
          {choose}
          <input
            type="file"
            class="unseen"
            multiple
            accept=".txt,.text,.md,.markdown,.html,.htm,.docx,text/*"
            onChange={({currentTarget}) => {
              void takeFiles(currentTarget.files ?? [])
              currentTarget.value = ''
            }}
          />
        </label>
        <small>{formats}</small>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          takeText(text.current!.value)
        }}
      >
        <label class="paste">
          <span>{paste}</span>
          <textarea ref={text} rows={8} lang="vi" spellcheck={false} required />
        </label>
        <button type="submit" class="button">
          {read}
        </button>
      </form>
      <p class="privacy">{privacy}</p>
    </div>
  )
}

/** Why some files could not be read. */
function Refused() {
  const {refused, reasons} = words.value
  return (
    <div role="alert">
      {refusals.value.map(({name, code}) => (
        <p key={name} class="refusal">
          <DocumentText text={name} /> — {refused}{' '}
          {Object.hasOwn(reasons, code) ? reasons[code as 'empty'] : reasons.other}
        </p>
      ))}
    </div>
  )
}
