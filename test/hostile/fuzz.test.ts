import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseBodies, parseResponsibilities} from '../../src/body.js'
import {formatDeadline, parseDeadline} from '../../src/deadline.js'
import {agenda, agendaFormats, check, diff, formats, parse, writeDiff} from '../../src/index.js'
import {parseBytes} from '../../src/node/parse-file.js'
import {ChuongtrinhError, type Programme, programmeSchema} from '../../src/tree/index.js'
import {hostileBytes, hostileText} from './arbitraries.js'

const {FUZZ_SECONDS, FUZZ_SEED} = process.env
/** With a time as long as it lasts; without one the same short run everywhere. */
const settings = FUZZ_SECONDS
  ? {
      seed: Number(FUZZ_SEED),
      numRuns: Number.POSITIVE_INFINITY,
      interruptAfterTimeLimit: (Number(FUZZ_SECONDS) * 1000) / 5,
    }
  : {seed: 20251020, numRuns: 60}
const longest = FUZZ_SECONDS ? Number(FUZZ_SECONDS) * 1000 + 60_000 : 60_000

const readers = ['text', 'markdown', 'html'] as const

describe('every text gives a tree', () => {
  test.each(readers)(
    'as %s, which can be looked over and written',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const file = new VFile(text)
          const programme = parse(file, {format})
          expect(programmeSchema.safeParse(programme).success).toBe(true)
          check(programme, file)
          await writeAll(programme)
        }),
        settings,
      )
    },
    longest,
  )
})

async function writeAll(programme: Programme): Promise<void> {
  for (const name of ['tree', 'json', 'csv', 'md'] as const) {
    const write = await formats[name].load()
    write(programme, {document: 'x'})
  }
  const due = agenda(programme, {asOf: '2026-01-01', until: '2027-01-01'})
  for (const {load} of Object.values(agendaFormats)) (await load())(due, {alarm: 7})
  writeDiff(diff(programme, programme))
}

test(
  'every recogniser takes any text',
  () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        formatDeadline(parseDeadline(text, {issued: '2025-10-20'}))
        parseBodies(text)
        parseResponsibilities(text)
      }),
      settings,
    )
  },
  longest,
)

test(
  'every file gives a tree or one typed error',
  async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, async (bytes) => {
        const outcome = await parseBytes(bytes, 'x').catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ChuongtrinhError)
      }),
      settings,
    )
  },
  longest,
)
