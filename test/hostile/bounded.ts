import {strToU8, zipSync} from 'fflate'

const paragraph = '<w:p><w:r><w:t>1. Sở Y tế rà soát.</w:t></w:r></w:p>'
const body = `<w:document xmlns:w="x"><w:body>${paragraph.repeat(30_000)}</w:body></w:document>`
/** Unpacks to 1.7 MB, some three hundred times its packed size. */
export const docx = zipSync({'word/document.xml': strToU8(body)})

const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>'
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>',
  page,
  page,
  page,
]
const numbered = objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')
/** Three empty pages. */
export const pdf = strToU8(`%PDF-1.4\n${numbered}trailer<</Size 6/Root 1 0 R>>\n%%EOF`)
