import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {Programme} from '../tree/nodes.js'

/** What a rule is called, and what it says to whom has never heard of it. */
export interface RuleMeta {
  /** `task-without-deadline`; also the anchor in `docs/rules.md`. */
  id: string
  /** What it finds and why that matters, in a sentence or two of Markdown. */
  description: string
}

/** `false`, `'off'` or 0 · `true`, `'on'`, `'warn'` or 1 · `'error'` or 2, as everywhere in unified. */
export type Severity = boolean | 'off' | 'on' | 'warn' | 'error' | 0 | 1 | 2

/** A rule with its description, ready to be used. */
export interface Rule extends RuleMeta {
  /** Where the rule is described. */
  url: string
  /** For `unified().use(rule.plugin, ['error'])`. */
  plugin: Plugin<[[Severity]?], Programme>
}

const source = 'chuongtrinh'

const documentation = 'https://unpkg.com/chuongtrinh/docs/rules.md'

/** @param run sends its messages to the file; their rule, link and severity are set for it. */
export function defineRule(meta: RuleMeta, run: (programme: Programme, file: VFile) => void): Rule {
  const url = `${documentation}#${meta.id}`
  const plugin = lintRule<Programme>({origin: `${source}:${meta.id}`, url}, run)
  return {...meta, url, plugin: plugin as unknown as Rule['plugin']}
}
