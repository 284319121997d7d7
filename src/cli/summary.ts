import type {Done, Failure, Note} from '../node/batch/job.js'
import type {Progress} from './progress.js'

export interface SummaryOptions {
  /** Show all messages. */
  verbose?: boolean
  /** Show nothing at all. */
  quiet?: boolean
  /** Show failures as they come. Default true. */
  failures?: boolean
  progress?: Progress | null
}

/** What is told on standard error: failures as they come, how far a run has got, at the end one line that sums up. */
export class Summary {
  readonly #options: SummaryOptions
  readonly #rules = new Map<string, number>()
  readonly #causes = new Map<string, number>()
  #parsed = 0
  #kept = 0
  failed = 0

  constructor(options: SummaryOptions = {}) {
    this.#options = options
  }

  fail(message: string): void {
    this.failed++
    if (this.#options.failures !== false) this.#tell(message)
  }

  /** Takes note of a document. @param kept whether an earlier run has read it. */
  async add(outcome: Done | Failure | null, kept = false): Promise<void> {
    if (kept) this.#kept++
    if (outcome && 'code' in outcome) {
      count(this.#causes, outcome.code)
      this.fail(outcome.message)
    } else {
      this.#parsed++
      if (outcome) await this.#note(outcome.document, outcome.notes)
    }
    this.#options.progress?.update({done: this.#parsed + this.failed, kept: this.#kept, failed: this.failed})
  }

  async #note(document: string | null, notes: readonly Note[]): Promise<void> {
    for (const {ruleId} of notes) count(this.#rules, ruleId)
    if (!this.#options.verbose || this.#options.quiet || notes.length === 0) return
    const [{reporter}, {fileOf}] = await Promise.all([
      import('vfile-reporter'),
      import('../node/parse-all.js'),
    ])
    this.#options.progress?.clear()
    process.stderr.write(`${reporter(fileOf(document, notes))}\n`)
  }

  /** Says how far a run has got that was told to end. */
  interrupt(resumable: boolean): void {
    this.#tell(`interrupted after ${this.#sum()}${resumable ? '; --resume goes on from there' : ''}`)
  }

  /** Sums up; says nothing where one document was read without doubt. */
  sumUp(): void {
    this.#options.progress?.clear()
    const messages = [...this.#rules.values()].reduce((sum, number) => sum + number, 0)
    if (this.#parsed + this.failed === 1 && this.#kept === 0 && messages === 0) return
    const hint = this.#options.verbose ? '' : ' (--verbose shows them)'
    const noted =
      messages > 0
        ? `, ${messages} ${messages === 1 ? 'message' : 'messages'}: ${listed(this.#rules)}${hint}`
        : ''
    this.#tell(`${this.#sum()}${noted}`)
  }

  /** `3 parsed, 2 failed (empty ×1, timeout ×1), 4 of these in an earlier run`. */
  #sum(): string {
    const causes = this.#causes.size > 0 ? ` (${listed(this.#causes)})` : ''
    const kept = this.#kept > 0 ? `, ${this.#kept} of these in an earlier run` : ''
    return `${this.#parsed} parsed, ${this.failed} failed${causes}${kept}`
  }

  #tell(message: string): void {
    if (this.#options.quiet) return
    this.#options.progress?.clear()
    process.stderr.write(`chuongtrinh: ${message}\n`)
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** `empty ×3, timeout ×1`, the most first. */
function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, number]) => `${key} ×${number}`)
    .join(', ')
}
