// Looks for inputs that break a reader: `npm run fuzz [SECONDS] [SEED]`, 60 seconds and a seed of chance where not given. A
// failure prints its seed and its path, which find it again.
import {spawnSync} from 'node:child_process'

const [seconds = '60', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
console.log(`npm run fuzz ${seconds} ${seed}`)
const env = {...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed}
const {status} = spawnSync('npx', ['vitest', 'run', 'test/hostile/fuzz.test.ts'], {env, stdio: 'inherit'})
process.exitCode = status ?? 1
