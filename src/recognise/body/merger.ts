import {fold} from '../../text/fold.js'
import {provinces} from './data/provinces.js'

let today: Map<string, string> | undefined

/**
 * The province or city that a province belongs to since the mergers of 1 July 2025: `Hưng Yên` for `Thái Bình`, for
 * `Hưng Yên` itself. Joins the jurisdictions of older documents with those of newer ones.
 *
 * @param name without `tỉnh` or `thành phố`, in any case and Unicode form.
 * @returns null for what is no province.
 */
export function provinceToday(name: string): string | null {
  if (!today) {
    today = new Map()
    for (const {name, from, aliases = []} of provinces)
      for (const each of [...from, ...aliases]) today.set(fold(each), name)
  }
  return today.get(fold(name.normalize('NFC').trim())) ?? null
}
