import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Programme} from '../tree/nodes.js'
import type {Severity} from './rule.js'
import {rules} from './rules.js'

/** Rules by id; those not named warn. */
export type RuleSeverities = Readonly<Record<string, Severity>>

/** How strictly to look. */
export interface CheckOptions {
  rules?: RuleSeverities
}

/**
 * Looks a programme over as a careful drafter would.
 *
 * @param programme as read; it is not changed.
 * @param file the vfile it was read from, which knows its words; without it, messages stand at whole nodes.
 * @returns the messages in the order of the document, each with `ruleId`, `reason`, `place`, `url`, and `fatal` where
 *   its rule is set to `error`. They are not added to the file.
 */
export function check(programme: Programme, file?: VFile, {rules = {}}: CheckOptions = {}): VFileMessage[] {
  const scratch = new VFile({value: file?.value ?? '', ...(file?.path && {path: file.path})})
  if (file) scratch.data = file.data
  unified().use(lint, {rules}).runSync(programme, scratch)
  return scratch.messages.sort((one, other) => offsetOf(one) - offsetOf(other))
}

/** The unified plugin: all rules at once. Messages go to the file. */
export const lint: Plugin<[CheckOptions?], Programme> = function ({rules: severities = {}} = {}) {
  for (const {id, plugin} of rules) {
    // A bare label is an option to unified-lint-rule, not a severity.
    this.use(plugin, [severities[id] ?? 'warn'] as never)
  }
}

function offsetOf({place}: VFileMessage): number {
  if (!place) return Number.POSITIVE_INFINITY
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}
