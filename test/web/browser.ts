import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, inject} from 'vitest'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)

/** Built page without programmes. */
export const emptyPage = join(dirname(inject('cli')), 'explorer.html')

interface Opened {
  page: Page
  /** Addresses the page asked for, its own not among them. */
  requests: string[]
  /** What the console was told, and errors. */
  complaints: string[]
}

/** Opens a page of the explorer; closed when its test ends. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Opened>

/**
 * Tests in Chromium, which is at `/usr/bin/chromium` or where `CHROMIUM` says. Where it is not installed they are skipped,
 * but not where changes are judged (`CI`).
 */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  if (!isThere && !process.env.CI) {
    describe.skip(`${name} (skipped: no Chromium at ${executablePath}; CHROMIUM=… names another)`, () =>
      tests(neverOpen))
    return
  }
  // A browser on a busy machine may answer late: what fails thrice, fails.
  describe(name, {retry: 2}, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({executablePath, args: flags})
    }, 60_000)
    afterAll(() => browser?.close())
    tests((path, options) => open(browser, path, options))
  })
}

const neverOpen: Open = () => Promise.reject(new Error('There is no browser'))

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function open(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: {width: 1440, height: 900},
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const [requests, complaints]: [string[], string[]] = [[], []]
  const address = path.startsWith('http') ? path : pathToFileURL(path).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error.stack)))
  await page.goto(address)
  return {page, requests, complaints}
}
