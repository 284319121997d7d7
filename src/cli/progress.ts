import type {WriteStream} from 'node:tty'

/** Milliseconds between two drawings. */
const pause = 100

/** Documents so far. */
export interface Count {
  /** Read or failed, in this run or an earlier one. */
  done: number
  /** Those of an earlier run, which took no time. */
  kept: number
  failed: number
}

/** A line on a terminal that tells how far a run has got. */
export class Progress {
  readonly #terminal: WriteStream
  readonly #total: number | null
  readonly #start = performance.now()
  #drawn = 0

  /** @param total documents in all; null where nobody knows. */
  constructor(terminal: WriteStream, total: number | null) {
    this.#terminal = terminal
    this.#total = total
  }

  update(count: Count): void {
    const now = performance.now()
    if (now - this.#drawn < pause) return
    this.#drawn = now
    const line = progressLine(count, this.#total, (now - this.#start) / 1000)
    this.#terminal.write(`\r\u001B[K${line.slice(0, (this.#terminal.columns || 80) - 1)}`)
  }

  clear(): void {
    if (this.#drawn > 0) this.#terminal.write('\r\u001B[K')
    this.#drawn = 0
  }
}

/** `[████░░░░░░░░░░░░░░░░] 2,000/10,000  153/s  53 s left  3 failed`. */
function progressLine({done, kept, failed}: Count, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? (done - kept) / seconds : 0
  return [
    total === null ? grouped(done) : `${barOf(done / total)} ${grouped(done)}/${grouped(total)}`,
    `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))}/s`,
    ...(total === null || rate === 0 ? [] : [`${durationOf(Math.max(0, total - done) / rate)} left`]),
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
  ].join('  ')
}

const width = 20

function barOf(share: number): string {
  const full = Math.min(width, Math.floor(share * width))
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`
}

function grouped(number: number): string {
  return number.toLocaleString('en')
}

/** `38 s`, `4 min 10 s`, `2 h 5 min`. */
function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
