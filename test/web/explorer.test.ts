import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {chuongtrinh} from '../cli/chuongtrinh.js'
import {writeDocx} from '../node/writers.js'
import {seriousFindings} from './axe.js'
import {describeInBrowser, emptyPage} from './browser.js'

/** A programme with a node of every type the page shows. */
const small = readFileSync(new URL('../../fixtures/web/programme.md', import.meta.url), 'utf8')
const changed = readFileSync(new URL('../../fixtures/web/programme-after.md', import.meta.url), 'utf8')
const html = readFileSync(emptyPage, 'utf8')

test('the page asks for nothing: its policy allows its own script and style, and data in it', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!
  expect(policy!.split('; ').map((rule) => rule.replace(/'sha256-[\w+/=]+'/, '#'))).toEqual([
    "default-src 'none'",
    'script-src #',
    'style-src #',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  expect(html.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?!data:)/)).toBeNull()
})

test('the empty page leaves room for a programme within 400 kB gzipped', () => {
  expect(gzipSync(html, {level: 9}).length).toBeLessThanOrEqual(350_000)
})

test('the page has no schemas in it', () => {
  expect(html).not.toMatch(/\bzod\b|ZodError|safeParse/i)
})

interface Given {
  name: string
  content: string | Uint8Array
}

/** Drops files on the page. */
async function drop(page: Page, ...files: Given[]): Promise<void> {
  const given = files.map(({name, content}) => ({name, bytes: [...Buffer.from(content)]}))
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const {name, bytes} of all) transfer.items.add(new File([new Uint8Array(bytes)], name))
    return transfer
  }, given)
  await page.dispatchEvent('body', 'dragover', {dataTransfer})
  await page.dispatchEvent('body', 'drop', {dataTransfer})
}

const taskCount = (page: Page) => page.locator('.task').count()

describeInBrowser('the empty explorer', (open) => {
  test('says what it is for, and reads a text that is pasted into its field', async () => {
    const {page, requests, complaints} = await open(emptyPage)
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Xem một chương trình hành động')
    await page.getByLabel('Hoặc dán nguyên văn').fill(small)
    await page.getByRole('button', {name: 'Đọc văn bản'}).click()
    await page.locator('.task').first().waitFor()
    expect(await taskCount(page)).toBe(7)
    expect({requests, complaints}).toEqual({requests: [], complaints: []})
  })

  test('reads a text that is pasted anywhere', async () => {
    const {page} = await open(emptyPage)
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true}))
    }, small)
    await page.locator('.task').first().waitFor()
  })

  test('reads a file that is chosen', async () => {
    const {page} = await open(emptyPage)
    await page
      .getByLabel('Chọn tệp')
      .setInputFiles({name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from(small)})
    await page.locator('.task').first().waitFor()
  })

  const lines = [
    'I. NHIỆM VỤ',
    '1. Sở Y tế',
    '1.1. Rà soát mạng lưới trạm y tế. (Hoàn thành trong quý II/2026)',
  ]
  test.each<[string, () => Promise<Given> | Given]>([
    ['plain text', () => ({name: 'a.txt', content: lines.join('\n\n')})],
    [
      'Markdown',
      () => ({name: 'a.md', content: `## ${lines.join('\n\n').replace('mạng lưới', '**mạng** &amp; lưới')}`}),
    ],
    [
      'HTML',
      () => ({
        name: 'a.html',
        content: `<!doctype html><body>${lines.map((line) => `<p>${line}</p>`).join('')}`,
      }),
    ],
    ['UTF-16', () => ({name: 'a.txt', content: Buffer.from(`\uFEFF${lines.join('\n\n')}`, 'utf16le')})],
    ['Word', async () => ({name: 'a.docx', content: await writeDocx(lines.map((text) => ({text})))})],
  ])('reads %s that is dropped on it', async (_, give) => {
    const {page, requests, complaints} = await open(emptyPage)
    await drop(page, await give())
    expect(await page.locator('.task .chip.deadline').textContent()).toBe('quý II/2026')
    expect({requests, complaints}).toEqual({requests: [], complaints: []})
  })

  test('says why a file cannot be read', async () => {
    const {page} = await open(emptyPage)
    await drop(
      page,
      {name: 'trống.txt', content: ' \n'},
      {name: 'a.pdf', content: '%PDF-1.7 …'},
      {name: 'b.docx', content: 'PK\x03\x04…'},
    )
    const refusals = page.getByRole('alert').locator('p')
    await refusals.nth(2).waitFor()
    expect(await refusals.allTextContents()).toEqual([
      expect.stringContaining('tệp trống'),
      expect.stringContaining('không phải tệp văn bản'),
      expect.stringContaining('tệp hỏng'),
    ])
  })

  test('may not connect to anything', async () => {
    const {page} = await open(emptyPage)
    const blocked = await page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      )
      const failed = await fetch('https://example.org/').then(
        () => false,
        () => true,
      )
      const image = new Image()
      image.src = 'https://example.org/pixel.png'
      await new Promise((resolve) => image.addEventListener('error', resolve))
      return {failed, violations}
    })
    expect(blocked).toEqual({failed: true, violations: ['connect-src', 'img-src']})
  })
})

describeInBrowser('several programmes', (open) => {
  async function openTwo() {
    const opened = await open(emptyPage)
    await drop(opened.page, {name: 'trước.md', content: small}, {name: 'sau.md', content: changed})
    await opened.page.locator('.task').first().waitFor()
    return opened
  }

  test('are shown together or one at a time, and can be closed', async () => {
    const {page} = await openTwo()
    expect(await taskCount(page)).toBe(14)
    await page.getByRole('button', {name: 'sau.md', exact: true}).click()
    expect(await taskCount(page)).toBe(7)
    await page.getByRole('button', {name: 'Đóng sau.md'}).click()
    expect(await page.getByRole('navigation', {name: 'Các chương trình'}).count()).toBe(0)
  })

  test('are compared: their sums beside each other, and task by task', async () => {
    const {page} = await openTwo()
    await page.getByRole('button', {name: 'So sánh'}).click()
    const row = page.getByRole('table').getByRole('row', {name: 'nhiệm vụ', exact: false}).first()
    expect(await row.getByRole('cell').allTextContents()).toEqual(['7', '7'])
    const sums = page.getByRole('region', {name: 'Thay đổi giữa hai bản'}).locator('.sum')
    expect(await sums.allTextContents()).toEqual(['Thêm1', 'Bỏ1', 'Sửa3', 'Giữ nguyên3'])
    const changes = page.locator('.change')
    expect(await changes.filter({hasText: 'Đổi thời hạn'}).locator('.differences').textContent()).toContain(
      'Hoàn thành trong quý II/2026 → Hoàn thành trong quý III/2026',
    )
    expect(await changes.locator('p ins').allTextContents()).toContain('toàn diện')
    await changes.filter({hasText: 'Đổi thời hạn'}).getByRole('button').click()
    await page.locator('.task[data-selected]', {hasText: 'rà soát mạng lưới trạm y tế'}).waitFor()
  })

  test('take more from the dialog that adds them', async () => {
    const {page} = await openTwo()
    await page.getByRole('button', {name: 'Thêm văn bản'}).click()
    await page.getByRole('dialog').getByLabel('Hoặc dán nguyên văn').fill(small)
    await page.getByRole('dialog').getByRole('button', {name: 'Đọc văn bản'}).click()
    await page.getByRole('button', {name: 'Văn bản đã dán', exact: true}).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test.each(
    (['vi-VN', 'en-GB'] as const).flatMap((locale) =>
      (['light', 'dark'] as const).map((colorScheme) => ({locale, colorScheme})),
    ),
  )('axe finds nothing serious in any view: $locale, $colorScheme', async (options) => {
    const {page} = await open(emptyPage, options)
    expect(await seriousFindings(page)).toEqual([])
    await drop(page, {name: 'a.md', content: small}, {name: 'b.md', content: changed})
    await page.locator('.task .words').first().click()
    for (const view of await page.locator('.views button').all()) {
      await view.click()
      expect(await seriousFindings(page)).toEqual([])
    }
    await page.locator('.top .plain-button').first().click()
    expect(await seriousFindings(page)).toEqual([])
  })
})

describeInBrowser('a hostile document', (open) => {
  const hostile = [
    'I. NHIỆM VỤ <script>window.hacked = 1</script>',
    '1. Sở Y tế "><img src=x onerror="window.hacked = 2">',
    '1.1. Rà soát </script><script>window.hacked = 3</script> {{constructor}}. (Hoàn thành trong quý II/2026)',
    '1.2. Trình \u202Egnửh nàoT\u202C phê duyệt\u200B; \u2066x\u2069 [liên kết](javascript:window.hacked=5). (Hoàn thành trong quý III/2026)',
  ].join('\n\n')
  const name = '<img src=x onerror=window.hacked=6>\u202Etxt.md'

  test('stays text: no script runs, no element is made, no address is asked for', async () => {
    const {page, requests, complaints} = await open(emptyPage)
    await drop(page, {name, content: hostile}, {name: 'b.md', content: hostile})
    await page.locator('.task').first().waitFor()
    for (const view of await page.locator('.views button').all()) await view.click()
    expect(await page.evaluate(() => (window as {hacked?: number}).hacked)).toBeUndefined()
    expect(await page.locator('#app :is(script, img, iframe, object, embed, link, [onerror])').count()).toBe(
      0,
    )
    expect({requests, complaints}).toEqual({requests: [], complaints: []})
  })

  test('stays text in a report', async () => {
    const path = join(tmpdir(), `chuongtrinh-hostile-${process.pid}.html`)
    writeFileSync(path, (await chuongtrinh(['report', '-'], {input: hostile})).stdout)
    const {page, requests, complaints} = await open(path).finally(() => rmSync(path))
    expect(await page.locator('.source-text').textContent()).toContain(
      '</script><script>window.hacked = 3</script>',
    )
    expect(await page.evaluate(() => (window as {hacked?: number}).hacked)).toBeUndefined()
    expect({requests, complaints}).toEqual({requests: [], complaints: []})
  })

  test('shows its hidden controls, and turns nothing around outside of it', async () => {
    const {page} = await open(emptyPage)
    await drop(page, {name, content: hostile})
    const line = page.locator('.source-text .line', {hasText: 'phê duyệt'})
    expect(await line.textContent()).toContain('\uFFFDgnửh nàoT\uFFFD phê duyệt\uFFFD; \uFFFDx\uFFFD')
    expect(await line.getAttribute('dir')).toBe('auto')
    expect(
      await page.evaluate(() =>
        /[\u202A-\u202E\u2066-\u2069]/.test(
          document.title + document.body.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
        ),
      ),
    ).toBe(false)
    expect(await page.locator('.task .words p > bdi[dir="auto"]').count()).toBe(2)
  })
})

describeInBrowser('a programme of 2,000 tasks', (open) => {
  const bodies = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Công an tỉnh']
  const large = [
    'II. NHIỆM VỤ',
    ...Array.from({length: 40}, (_, body) => [
      `${body + 1}. ${bodies[body % 4]}`,
      ...Array.from(
        {length: 50},
        (__, task) =>
          `${body + 1}.${task + 1}. Chủ trì, phối hợp với ${bodies[(task + 1) % 4]} xây dựng kế hoạch ${task} về chất lượng phục vụ người dân và doanh nghiệp. (Hoàn thành trong quý ${['I', 'II', 'III', 'IV'][task % 4]}/${2026 + (task % 5)})`,
      ),
    ]).flat(),
  ].join('\n\n')

  test('lays out only what is in sight, however far it is scrolled', async () => {
    const {page} = await open(emptyPage)
    await drop(page, {name: 'a.txt', content: large})
    await page.locator('.task').first().waitFor()
    expect(await taskCount(page)).toBe(2000)
    const laidOut = await page.evaluate(async () => {
      const tasks = [...document.querySelectorAll('.task > .task-own')]
      const counts: number[] = []
      const height = document.documentElement.scrollHeight
      for (let step = 0; step <= 20; step++) {
        scrollTo(0, (height * step) / 20)
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        counts.push(tasks.filter((task) => task.checkVisibility({contentVisibilityAuto: true})).length)
      }
      return {most: Math.max(...counts), least: Math.min(...counts), height}
    })
    expect(laidOut.most).toBeLessThan(100)
    expect(laidOut.least).toBeGreaterThan(0)
    expect(laidOut.height).toBeGreaterThan(100_000)
  })
})
