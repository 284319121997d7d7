import {strFromU8, unzipSync} from 'fflate'
import {ChuongtrinhError} from '../../tree/error.js'
import {decode} from '../decode.js'

/** Bounds on what a part of an archive may unpack to: in bytes, and in times of its packed size. */
export interface UnpackLimits {
  maxUnpacked?: number
  maxRatio?: number
}

/** A string holds hardly more, whatever a caller allows. */
const longestPart = 500_000_000

/**
 * The parts of a DOCX file that hold words, as text by their names.
 *
 * @throws {ChuongtrinhError} `malformed`, or `too-large` where a part unpacks beyond its bounds.
 */
export function partsOf(
  bytes: Uint8Array,
  {maxUnpacked = 100_000_000, maxRatio = 1000}: UnpackLimits = {},
): Map<string, string> {
  const most = Math.min(maxUnpacked, longestPart)
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({name, size, originalSize}) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false
        if (originalSize > most || originalSize > Math.max(size, 10_000) * maxRatio)
          throw new ChuongtrinhError('too-large', `${name} unpacks to ${originalSize} bytes`)
        return /(?:^|\/)(?:_rels\/|document|numbering|styles|footnotes|endnotes)/.test(name)
      },
    })
  } catch (error) {
    if (error instanceof ChuongtrinhError) throw error
    throw new ChuongtrinhError('malformed', 'The archive is broken', {cause: error})
  }
  return new Map(Object.entries(files).map(([name, part]) => [name, xmlOf(part)]))
}

/** XML is UTF-8, or UTF-16 with a mark. */
function xmlOf(part: Uint8Array): string {
  return part[0] === 0xff || part[0] === 0xfe ? decode(part).text : strFromU8(part)
}
