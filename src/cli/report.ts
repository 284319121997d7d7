import type {VFile} from 'vfile'

/** What is told on standard error: failures as they come, at the end one line that sums up. */
export class Report {
  readonly #verbose: boolean
  readonly #rules = new Map<string, number>()
  #parsed = 0
  failed = 0

  constructor(verbose: boolean) {
    this.#verbose = verbose
  }

  fail(message: string): void {
    this.failed++
    tell(message)
  }

  async add(file: VFile): Promise<void> {
    this.#parsed++
    for (const {ruleId = 'message'} of file.messages)
      this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + 1)
    if (!this.#verbose || file.messages.length === 0) return
    const {reporter} = await import('vfile-reporter')
    process.stderr.write(`${reporter(file)}\n`)
  }

  /** `3 parsed, 1 failed, 12 messages: unrecognised-deadline ×9, …`; nothing where one file was read without doubt. */
  sumUp(): void {
    const messages = [...this.#rules.values()].reduce((sum, count) => sum + count, 0)
    if (this.#parsed + this.failed === 1 && messages === 0) return
    const rules = [...this.#rules]
      .sort(([, one], [, other]) => other - one)
      .map(([rule, count]) => `${rule} ×${count}`)
    const hint = this.#verbose ? '' : ' (--verbose shows them)'
    const noted =
      messages > 0
        ? `, ${messages} ${messages === 1 ? 'message' : 'messages'}: ${rules.join(', ')}${hint}`
        : ''
    tell(`${this.#parsed} parsed, ${this.failed} failed${noted}`)
  }
}

function tell(message: string): void {
  process.stderr.write(`chuongtrinh: ${message}\n`)
}
