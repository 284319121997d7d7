import {signal} from '@preact/signals'
import type {PageDocument} from '../write/page.js'
import {words} from './choices.js'
import {documentOf, type Refusal, readFile} from './document.js'
import {addDocuments} from './state.js'

/** Files that could not be read the last time some were given. */
export const refusals = signal<readonly Refusal[]>([])
/** Whether files are held over the page. */
export const hovered = signal(false)
/** Whether the panel that takes more programmes is open. */
export const adding = signal(false)

/** Reads files and shows what could be read. */
export async function takeFiles(files: Iterable<File>): Promise<void> {
  const read = await Promise.all(Array.from(files, readFile))
  refusals.value = read.filter((one): one is Refusal => 'code' in one)
  take(read.filter((one): one is PageDocument => 'programme' in one))
}

export function takeText(text: string): void {
  if (text.trim() === '') return
  refusals.value = []
  take([documentOf(text, words.value.pasted)])
}

function take(read: readonly PageDocument[]): void {
  addDocuments(read)
  adding.value = refusals.value.length > 0 && adding.value
}

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(page: Document): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  page.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    hovered.value = true
  })
  page.addEventListener('dragleave', ({relatedTarget}) => {
    if (relatedTarget === null) hovered.value = false
  })
  page.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    hovered.value = false
    void takeFiles(event.dataTransfer!.files)
  })
}

/** Takes text or files that are pasted anywhere but in a field. */
export function takePastes(page: Document): void {
  page.addEventListener('paste', ({target, clipboardData}) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || !clipboardData) return
    if (clipboardData.files.length > 0) void takeFiles(clipboardData.files)
    else takeText(clipboardData.getData('text/plain'))
  })
}
