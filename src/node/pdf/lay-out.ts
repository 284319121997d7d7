import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf} from './blocks.js'
import {furnitureOf} from './furniture.js'
import {gridsOf} from './grids.js'
import {joinPages} from './join.js'
import type {Page} from './page.js'

/** The blocks of all pages, each with its page in `data.page`; page numbers and running heads are set aside with a message. */
export function layOut(pages: readonly Page[], file: VFile): Root {
  const furniture = furnitureOf(pages)
  if (furniture.texts.length > 0)
    file.info(`Set aside page numbers and running heads: “${furniture.texts.join('”, “')}”`, {
      ruleId: 'set-aside',
      source: 'chuongtrinh',
    })
  return {
    type: 'root',
    children: joinPages(pages.map((page) => blocksOf(page, gridsOf(page), furniture.words))),
  }
}
