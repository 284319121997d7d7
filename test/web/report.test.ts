import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import ICAL from 'ical.js'
import type {Page} from 'playwright-core'
import {extractText, getDocumentProxy} from 'unpdf'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parse} from '../../src/parse.js'
import {tasks} from '../../src/query/records.js'
import {chuongtrinh} from '../cli/chuongtrinh.js'
import {seriousFindings} from './axe.js'
import {describeInBrowser} from './browser.js'

const seedPath = new URL('../../seeds/hung-yen.txt', import.meta.url)
const seed = readFileSync(seedPath, 'utf8')
const programme = parse(seed)
const records = tasks(programme)

const folder = mkdtempSync(join(tmpdir(), 'chuongtrinh-report-'))
const report = join(folder, 'seed.html')

beforeAll(async () => {
  const ran = await chuongtrinh(['report', 'seeds/hung-yen.txt', '--out', report])
  expect(ran).toEqual({code: 0, stdout: '', stderr: ''})
})
afterAll(() => rmSync(folder, {recursive: true}))

test('the page and a programme are at most 400 kB gzipped', () => {
  expect(gzipSync(readFileSync(report), {level: 9}).length).toBeLessThanOrEqual(400_000)
})

test('the same programme gives the same page', async () => {
  const again = await chuongtrinh(['report', 'seeds/hung-yen.txt'])
  expect(again.stdout).toBe(readFileSync(report, 'utf8'))
})

const view = (page: Page, name: string) =>
  page.getByRole('navigation', {name: 'Cách xem'}).getByRole('button', {name}).click()
const taskAt = (page: Page, id: string) => page.locator(`[id="0-${id}"]`)
const marked = 'rgb(255, 243, 194)'

describeInBrowser('a report of the seed', (open) => {
  test('shows every task with its number and words', async () => {
    const {page, complaints, requests} = await open(report)
    const shown = await page
      .locator('.task > .task-own .words')
      .evaluateAll((all) => all.map((one) => [...one.children].map((child) => child.textContent)))
    expect(shown).toEqual(records.map(({label, text}) => [label ?? '•', text.normalize('NFC')]))
    expect({complaints, requests}).toEqual({complaints: [], requests: []})
  })

  test('shows what the programme says of itself', async () => {
    const {page} = await open(report)
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe(programme.metadata.title)
    expect(await page.locator('.about').textContent()).toContain(programme.metadata.number)
    expect(await page.title()).toBe(programme.metadata.title)
  })

  test('gives tasks chips for bodies and deadlines, inherited ones quieter', async () => {
    const {page} = await open(report)
    const task = taskAt(page, 's2.2.6')
    expect(await task.locator('.chip.deadline').allTextContents()).toEqual(['thường xuyên'])
    expect(await task.locator('.fact:has(.body)').allTextContents()).toEqual([
      'Chủ trì Ban Tuyên giáo và Dân vận Tỉnh ủy',
      'Phối hợp Đảng ủy Ủy ban nhân dân tỉnh',
    ])
    expect(await task.locator('.chip.body.quiet').allTextContents()).toEqual([
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    ])
  })

  test('highlights every span that was recognised, and shows the source whole', async () => {
    const {page} = await open(report)
    const lines = await page.locator('.source-text .line').allTextContents()
    expect(lines).toEqual(seed.split('\n').map((line) => line.replace('\r', '')))
    const deadlines = new Set(records.flatMap(({deadline}) => deadline?.split('; ') ?? []))
    const highlighted = new Set(await page.locator('.source-text .span.deadline').allTextContents())
    expect([...deadlines].filter((words) => !highlighted.has(words))).toEqual([])
    for (const kind of ['body', 'citation', 'deliverable'])
      expect(await page.locator(`.source-text .span.${kind}`).count()).toBeGreaterThan(10)
  })

  test('a click in the tree shows the place in the source', async () => {
    const {page} = await open(report)
    await taskAt(page, 's2.2.7').locator('.words p').click()
    const line = page.locator('.source-text .line[data-selected]')
    expect(await line.textContent()).toMatch(/^2\.7\. Đánh giá/)
    await expect.poll(() => isInSight(line)).toBe(true)
    await taskAt(page, 's2.2.7').locator('.chip.deadline').click()
    expect(await page.locator('mark[data-pinned]').textContent()).toBe('Hoàn thành tháng 11/2025')
  })

  test('a click in the source shows the task, and opens what it stands under', async () => {
    const {page} = await open(report)
    await page.getByRole('button', {name: 'Thu gọn tất cả'}).click()
    expect(await taskAt(page, 's2.2.7').isVisible()).toBe(false)
    await page.locator('.source-text mark', {hasText: 'Hoàn thành tháng 11/2025'}).last().click()
    const chosen = page.locator('.task[data-selected]')
    expect(await chosen.getAttribute('id')).toBe('0-s2.2.7')
    await expect.poll(() => isInSight(chosen)).toBe(true)
    const background = await chosen
      .locator('.task-own')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(background).toBe(marked)
  })

  test('can be used from the keyboard alone', async () => {
    const {page} = await open(report)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Đến nội dung chính')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('main')
    await taskAt(page, 's2.2.7').getByRole('button', {name: 'Xem 2.7 trong nguyên văn'}).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.line[data-selected]').textContent()).toMatch(/^2\.7\./)
    await page
      .locator('.line[data-selected]')
      .getByRole('button', {name: 'Xem 2.7. trong cây nhiệm vụ'})
      .press('Space')
    expect(await page.locator('.task[data-selected]').getAttribute('id')).toBe('0-s2.2.7')
  })

  test('finds words without their marks, and shows where', async () => {
    const {page} = await open(report)
    await page.getByRole('searchbox').fill('chuyen doi so')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ trong 107 nhiệm vụ$/)
    const hits = await page.locator('.task .hit').allTextContents()
    expect(new Set(hits.map((hit) => hit.toLowerCase()))).toEqual(new Set(['chuyển đổi số']))
    await page.getByRole('searchbox').fill('không đâu có')
    await page.getByText('Không có nhiệm vụ nào khớp với bộ lọc.').waitFor()
  })

  test('filters by body, role, kind and period', async () => {
    const {page} = await open(report)
    const count = () => page.locator('.task').count()
    const led = (role: 'lead' | 'responsible') =>
      records.filter((record) => record[role].includes('Ban Tổ chức Tỉnh ủy')).length
    await page.getByRole('combobox', {name: 'Cơ quan'}).selectOption('Ban Tổ chức Tỉnh ủy')
    await page.getByLabel('Vai trò').selectOption({label: 'Chủ trì'})
    expect(await count()).toBe(led('lead'))
    await page.getByLabel('Vai trò').selectOption({label: 'Thực hiện'})
    expect(await count()).toBe(led('responsible'))
    await page.getByRole('button', {name: 'Bỏ lọc'}).click()
    await page.getByLabel('Loại thời hạn').selectOption('recurring')
    expect(await count()).toBe(records.filter(({kind}) => kind?.includes('recurring')).length)
    await page.getByRole('button', {name: 'Bỏ lọc'}).click()
    await page.getByLabel('Từ quý').selectOption({label: 'Quý II/2026'})
    await page.getByLabel('Đến quý').selectOption({label: 'Quý II/2026'})
    const due = records.filter(({due, start}) => due && due >= '2026-04-01' && (start ?? due) <= '2026-06-30')
    expect(await page.locator('.task').evaluateAll((all) => all.map(({id}) => id))).toEqual(
      due.map(({id}) => `0-${id}`),
    )
  })

  test('draws a line of time for each body; a bar leads to its task', async () => {
    const {page} = await open(report)
    await view(page, 'Thời hạn')
    await page.locator('.chart-rows svg').waitFor()
    const dated = new Set(
      records.filter(({due}) => due).flatMap(({lead, responsible}) => [...lead, ...responsible]),
    )
    const rows = (await page.locator('.chart .row-label').locator('text').allTextContents()).join('\n')
    for (const body of dated) expect(rows).toContain(body)
    await page.locator('.chart a[*|href="#0-s2.2.7"]').first().click()
    expect(await page.locator('.task[data-selected]').getAttribute('id')).toBe('0-s2.2.7')
  })

  test('gives the numbers of the timeline in a table, by quarter and body', async () => {
    const {page} = await open(report)
    await view(page, 'Thời hạn')
    const table = page.getByRole('table')
    const heads = await table.getByRole('columnheader').allTextContents()
    const row = await table
      .getByRole('row', {name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy'})
      .getByRole('cell')
      .allTextContents()
    const at = heads.indexOf('Quý IV/2025') - 1
    const due = records.filter(
      ({due, responsible, lead}) =>
        due?.startsWith('2025-1') && [...lead, ...responsible].includes('Ban Tuyên giáo và Dân vận Tỉnh ủy'),
    )
    expect(row[at]).toBe(String(due.length))
    await table
      .getByRole('row', {name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy'})
      .getByRole('button')
      .first()
      .click()
    expect(await page.locator('.task').count()).toBe(due.length)
  })

  test('counts by body, year and kind; a count is a filter', async () => {
    const {page} = await open(report)
    await view(page, 'Số liệu')
    const panel = (name: string) => page.getByRole('region', {name, exact: true})
    const sum = records.filter(({lead, responsible}) =>
      [...lead, ...responsible].includes('Ban Tổ chức Tỉnh ủy'),
    ).length
    const bar = panel('Theo cơ quan').getByRole('button', {name: 'Ban Tổ chức Tỉnh ủy'})
    expect(await bar.locator('.count-number').textContent()).toBe(String(sum))
    expect(await panel('Theo năm đến hạn').locator('.count-name').allTextContents()).toContain('2026')
    const undated = panel('Theo loại thời hạn').getByRole('button', {name: 'Không nêu thời hạn'})
    expect(await undated.locator('.count-number').textContent()).toBe(
      String(records.filter(({kind}) => !kind).length),
    )
    await bar.click()
    expect(await page.getByRole('status').textContent()).toBe(`${sum} trong 107 nhiệm vụ`)
  })

  test('lets the filtered tasks be taken as CSV, JSON and iCalendar', async () => {
    const {page, requests} = await open(report)
    await page.getByRole('combobox', {name: 'Cơ quan'}).selectOption('Ban Tuyên giáo và Dân vận Tỉnh ủy')
    const shown = await page.locator('.task').evaluateAll((all) => all.map(({id}) => id.slice(2)))
    const take = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: `dạng ${format}`}).click(),
      ])
      expect(download.suggestedFilename()).toBe(`chuongtrinh.${format.toLowerCase()}`)
      return readFileSync(await download.path(), 'utf8')
    }
    expect(JSON.parse(await take('JSON')).map(({id}: {id: string}) => id)).toEqual(shown)
    const csv = await take('CSV')
    expect(csv.startsWith('\uFEFFdocument,id,section')).toBe(true)
    expect(csv.split('\r\n').filter((line) => line.startsWith('seeds/hung-yen.txt,'))).toHaveLength(
      shown.length,
    )
    const events = new ICAL.Component(ICAL.parse(await take('ICS'))).getAllSubcomponents('vevent')
    const due = records.filter(({id, due}) => due && shown.includes(id))
    expect(events.map((event) => new ICAL.Event(event).startDate.toString()).sort()).toEqual(
      due.map(({due}) => due).sort(),
    )
    expect(requests.filter((request) => !request.startsWith('blob:'))).toEqual([])
  })

  test('speaks English too, and remembers it', async () => {
    const {page} = await open(report, {locale: 'en-GB'})
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await taskAt(page, 's2.2.7').locator('.chip.deadline').textContent()).toBe('Nov 2025')
    await page.getByRole('button', {name: 'VI', exact: true}).click()
    expect(await taskAt(page, 's2.2.7').locator('.chip.deadline').textContent()).toBe('tháng 11/2025')
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  })

  test('is light or dark as the system is, or as is chosen', async () => {
    const {page} = await open(report, {colorScheme: 'dark'})
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe('rgb(21, 24, 27)')
    await page.getByLabel('Giao diện').selectOption({label: 'Sáng'})
    expect(await paper()).toBe('rgb(251, 250, 247)')
  })

  test('axe finds nothing serious in the whole of it', async () => {
    const {page} = await open(report)
    expect(await seriousFindings(page)).toEqual([])
  })

  test('fits screens of any width', async () => {
    const {page} = await open(report)
    for (const width of [320, 390, 768, 1100]) {
      await page.setViewportSize({width, height: 844})
      for (const view of await page.locator('.views button').all()) {
        await view.click()
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect({width, beyond}).toEqual({width, beyond: 0})
      }
    }
  })

  test('shows one pane at a time on a phone', async () => {
    const {page} = await open(report, {viewport: {width: 390, height: 844}})
    expect(await page.locator('.source-text').isVisible()).toBe(false)
    await taskAt(page, 's2.2.7').getByRole('button', {name: 'Xem 2.7 trong nguyên văn'}).click()
    const line = page.locator('.line[data-selected]', {hasText: '2.7.'})
    await expect.poll(() => isInSight(line)).toBe(true)
    expect(await page.locator('.tree').isVisible()).toBe(false)
    await line.locator('.deadline').click()
    await expect.poll(() => isInSight(taskAt(page, 's2.2.7'))).toBe(true)
  })

  test('prints every task, folded or not, and no tools', async () => {
    const {page} = await open(report)
    await page.getByRole('button', {name: 'Thu gọn tất cả'}).click()
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    })
    const letters = (words: string) => words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
    const printed = letters(text)
    expect(records.filter(({text: words}) => !printed.includes(letters(words))).map(({id}) => id)).toEqual([])
    expect(printed).not.toContain(letters('Tải xuống'))
  })
})

async function isInSight(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((one) => {
    const {top, bottom} = one.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}
