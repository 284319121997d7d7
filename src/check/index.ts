export {type CheckOptions, check, lint, type RuleSeverities} from './check.js'
export type {Rule, Severity} from './rule.js'
export {rules} from './rules.js'
export {type Checked, toSarif} from './sarif.js'
