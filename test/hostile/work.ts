import {Session} from 'node:inspector'

interface Coverage {
  result: {url: string; functions: {ranges: {count: number}[]}[]}[]
}

/** Counts what the engine does: how often each block of code was entered. The same run gives the same count. */
export class Work {
  readonly #session = new Session()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  }

  of(run: () => unknown): number {
    this.#take()
    run()
    return this.#take()
  }

  close(): void {
    this.#session.disconnect()
  }

  #take(): number {
    let sum = 0
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error
      for (const {functions} of (coverage as unknown as Coverage).result)
        for (const {ranges} of functions) for (const {count} of ranges) sum += count
    })
    return sum
  }
}
