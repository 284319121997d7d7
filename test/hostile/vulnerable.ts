import {checkSync} from 'recheck'

/** Tries attacks, the same each time, on what is too large to be proven. */
const attacks = {
  checker: 'fuzz',
  randomSeed: 0,
  timeout: 20_000,
  maxIteration: 5,
  maxInitialGenerationSize: 20,
  incubationLimit: 3000,
  attackLimit: 300_000,
} as const

/** Whether an input is found on which an expression takes more than linear time. */
export function isVulnerable(expression: string): boolean {
  const end = expression.lastIndexOf('/')
  const [pattern, flags] = [expression.slice(1, end), expression.slice(end + 1).replace('d', '')]
  const proven = checkSync(pattern, flags, {checker: 'automaton', timeout: 400})
  return proven.status !== 'safe' && checkSync(pattern, flags, attacks).status === 'vulnerable'
}
