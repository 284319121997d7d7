declare module 'word-extractor/lib/word-ole-extractor.js' {
  export default class WordOleExtractor {
    _pieces: unknown[]
    extract(reader: unknown): Promise<{
      getBody(options?: {filterUnicode?: boolean}): string
      getFootnotes(options?: {filterUnicode?: boolean}): string
      getEndnotes(options?: {filterUnicode?: boolean}): string
      getTextboxes(options?: {filterUnicode?: boolean; includeHeadersAndFooters?: boolean}): string
    }>
    writeParagraphProperties(buffer: Buffer, table: Buffer): void
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer)
    open(): Promise<void>
    close(): Promise<void>
  }
}
