import {dirname, resolve} from 'node:path'
import {lilconfig} from 'lilconfig'
import {type RuleSeverities, rules, type Severity} from '../check/index.js'
import {UsageError} from './exit.js'

const searched = lilconfig('chuongtrinh', {
  searchPlaces: ['package.json', '.chuongtrinhrc', '.chuongtrinhrc.json'],
  loaders: {'.json': readJson, noExt: readJson},
})

/**
 * The severities that hold for a file: of the nearest `.chuongtrinhrc`, `.chuongtrinhrc.json` or `chuongtrinh` field of
 * a `package.json`, in its folder or above; of the working folder for standard input.
 */
export async function configuredFor(path: string | null): Promise<RuleSeverities> {
  const found = await searched.search(path === null ? process.cwd() : dirname(resolve(path)))
  if (!found) return {}
  const {config, filepath} = found
  const severities = isObject(config) ? (config.rules ?? {}) : config
  if (!isObject(severities)) throw new UsageError(`${filepath}: "rules" must be an object of rule ids`)
  for (const [id, severity] of Object.entries(severities)) checkRule(id, severity, filepath)
  return severities as RuleSeverities
}

/** `id=severity`, as an option gives it, added to those before. */
export function ruleOption(value: string, before: RuleSeverities = {}): RuleSeverities {
  const [id = '', severity = 'on'] = value.split('=')
  checkRule(id, severity, '--rule')
  return {...before, [id]: severity as Severity}
}

const severities = new Set<unknown>([false, true, 0, 1, 2, 'off', 'on', 'warn', 'error'])

function checkRule(id: string, severity: unknown, where: string): void {
  if (!rules.some((rule) => rule.id === id))
    throw new UsageError(`${where}: no rule “${id}”; there are ${rules.map((rule) => rule.id).join(', ')}`)
  if (!severities.has(severity))
    throw new UsageError(`${where}: ${id} is off, warn or error, not “${severity}”`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${path}: no JSON (${(error as Error).message})`)
  }
}
