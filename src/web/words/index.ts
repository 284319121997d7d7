import {en} from './en.js'
import {vi, type Words} from './vi.js'

export type {Words}

/** The languages of the page; what stands in documents is Vietnamese in both. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const wordsIn: Readonly<Record<Language, Words>> = {vi, en}
