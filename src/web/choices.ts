import {computed, effect, signal} from '@preact/signals'
import {type Language, languages, wordsIn} from './words/index.js'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const language = signal<Language>(remembered('language', languages) ?? preferredLanguage())
export const theme = signal<Theme>(remembered('theme', themes) ?? 'auto')
export const words = computed(() => wordsIn[language.value])

/** Puts the choices of language and theme on the page, and keeps them for the next time. */
export function applyChoices(page: Document): void {
  effect(() => {
    page.documentElement.lang = language.value
    remember('language', language.value)
  })
  effect(() => {
    page.documentElement.dataset.theme = theme.value
    remember('theme', theme.value)
  })
}

function preferredLanguage(): Language {
  return navigator.languages.some((one) => one.startsWith('vi')) ? 'vi' : 'en'
}

/** A choice made earlier; a page opened from a file may not be allowed to remember. */
function remembered<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  try {
    const value = localStorage.getItem(`chuongtrinh-${name}`)
    return choices.find((choice) => choice === value) ?? null
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`chuongtrinh-${name}`, value)
  } catch {
    // Then it is asked for again.
  }
}
