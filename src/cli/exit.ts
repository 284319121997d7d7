export const exitCodes = {ok: 0, failed: 1, usage: 2} as const

/** The command line asks for something that cannot be; `message` is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
