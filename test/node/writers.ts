import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import PdfDocument from 'pdfkit'

/** A block of a document to write: words, or the rows of a table. */
export type Block = {text: string; bold?: boolean; centred?: boolean} | {rows: readonly (readonly string[])[]}

/** A DOCX file, as the package `docx` writes it. */
export async function writeDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const children = blocks.map((block) =>
    'rows' in block
      ? new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({children: row.map((cell) => new TableCell({children: [new Paragraph(cell)]}))}),
          ),
        })
      : new Paragraph({
          alignment: block.centred ? AlignmentType.CENTER : AlignmentType.BOTH,
          children: [new TextRun({text: block.text, bold: block.bold ?? false})],
        }),
  )
  return new Uint8Array(await Packer.toBuffer(new Document({sections: [{children}]})))
}

/** A DOCX file with numbers that Word generates, at three levels, bullets, and a footnote. */
export async function writeNumberedDocx(): Promise<Uint8Array> {
  const numbered = (text: string, level: number, reference = 'nhiem-vu') =>
    new Paragraph({numbering: {reference, level}, children: [new TextRun(text)]})
  const levels = [
    {level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.'},
    {level: 1, format: LevelFormat.DECIMAL, text: '%2.'},
    {level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.'},
    {level: 3, format: LevelFormat.LOWER_LETTER, text: '%4)'},
  ]
  const document = new Document({
    numbering: {
      config: [
        {reference: 'nhiem-vu', levels},
        {reference: 'gach', levels: [{level: 0, format: LevelFormat.BULLET, text: '-'}]},
      ],
    },
    footnotes: {1: {children: [new Paragraph('Ban hành năm 2025.')]}},
    sections: [
      {
        children: [
          numbered('MỤC ĐÍCH', 0),
          numbered('Một', 1),
          numbered('Hai', 1),
          numbered('NHIỆM VỤ', 0),
          numbered('Sở Y tế', 1),
          numbered('Rà soát', 2),
          numbered('Báo cáo', 2),
          numbered('Quý I', 3),
          numbered('Sở Nội vụ', 1),
          numbered('Tập huấn', 2),
          numbered('Gạch', 0, 'gach'),
          new Paragraph({
            children: [new TextRun('Theo nghị quyết'), new FootnoteReferenceRun(1), new TextRun('.')],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const fonts = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif'
const left = 80
const width = 465

/** A PDF file, as pdfkit writes it: justified, first lines indented, tables ruled, pages numbered from the second. */
export function writePdf(
  blocks: readonly Block[],
  masthead?: readonly (readonly [string, string])[],
): Promise<Uint8Array> {
  const pdf = new PdfDocument({size: 'A4', margins: {top: 60, bottom: 60, left, right: 50}})
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  let page = 1
  pdf.on('pageAdded', () => {
    pdf.font(`${fonts}.ttf`).fontSize(10).text(String(++page), 300, 30, {lineBreak: false})
    pdf.x = left
    pdf.y = 60
  })
  pdf.fontSize(11).font(`${fonts}.ttf`)
  for (const [index, [one, two]] of (masthead ?? []).entries()) {
    pdf.text(one, left, 60 + index * 16, {width: 180, align: 'center'})
    pdf.text(two, left + 190, 60 + index * 16, {width: width - 190, align: 'center'})
  }
  pdf.x = left
  pdf.moveDown(2)
  for (const block of blocks) {
    if ('rows' in block) writeTable(pdf, block.rows)
    else {
      pdf.font(`${fonts}${block.bold ? '-Bold' : ''}.ttf`).fontSize(12)
      if (block.centred) pdf.text(block.text, {align: 'center', paragraphGap: 8})
      else pdf.text(block.text, {align: 'justify', indent: 28, paragraphGap: 4})
    }
  }
  pdf.end()
  return done
}

function writeTable(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void {
  const shares = [1, 5, 3, 3, 3].slice(0, rows[0]!.length)
  const unit = width / shares.reduce((sum, share) => sum + share)
  pdf.font(`${fonts}.ttf`).fontSize(11)
  let y = pdf.y
  for (const row of rows) {
    const boxes = row.map((_, column) => shares[column]! * unit)
    const height =
      Math.max(...row.map((text, column) => pdf.heightOfString(text, {width: boxes[column]! - 8}))) + 8
    let x = left
    for (const [column, text] of row.entries()) {
      pdf.rect(x, y, boxes[column]!, height).stroke()
      pdf.text(text, x + 4, y + 4, {width: boxes[column]! - 8})
      x += boxes[column]!
    }
    y += height
  }
  pdf.x = left
  pdf.y = y + 14
}
