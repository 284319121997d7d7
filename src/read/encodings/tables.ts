/**
 * The encodings that Vietnamese was written in before Unicode, as their bytes look when they are taken for windows-1252.
 * Each converts code unit by code unit, so that offsets stay: two-byte letters of VNI become a letter and its mark.
 */
export type LegacyName = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258'

/** Bytes 0x80–0x9F of windows-1252; the five that it leaves out are the C1 controls, as browsers read them. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The character that windows-1252 gives for a byte. */
export function latin(byte: number): string {
  return windows1252[byte - 0x80] ?? String.fromCharCode(byte)
}

/** TCVN 5712:1993 (VN3, `ABC` fonts), bytes 0xA1–0xFF; ` ` where nothing is set. Capitals with tones had fonts of their own. */
const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

/** VISCII 1.1 (RFC 1456), bytes 0x80–0xFF. Its six letters among the control characters stand apart. */
const viscii =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
const visciiControls: readonly (readonly [string, string])[] = [
  ['\x02', 'Ẳ'],
  ['\x05', 'Ẵ'],
  ['\x06', 'Ẫ'],
  ['\x14', 'Ỷ'],
  ['\x19', 'Ỹ'],
  ['\x1e', 'Ỵ'],
]

/** Where windows-1258 differs from windows-1252: the marks follow their letter. */
const windows1258: readonly (readonly [string, string])[] = [
  ['Ã', 'Ă'],
  ['ã', 'ă'],
  ['Ì', '\u0300'],
  ['ì', '\u0301'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ò', '\u0309'],
  ['ò', '\u0323'],
  ['Õ', 'Ơ'],
  ['õ', 'ơ'],
  ['Ý', 'Ư'],
  ['ý', 'ư'],
  ['Þ', '\u0303'],
  ['þ', '₫'],
]

/** VNI: letters of one byte. */
const vniLetters: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['î', 'ỵ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
]

/** VNI: what a second byte says of the letter before it: the letter's own mark, then its tone. */
const vniMarks: readonly (readonly [string, string, string])[] = [
  ['ø', '', '\u0300'],
  ['ù', '', '\u0301'],
  ['û', '', '\u0309'],
  ['õ', '', '\u0303'],
  ['ï', '', '\u0323'],
  ['ê', '\u0306', ''],
  ['è', '\u0306', '\u0300'],
  ['é', '\u0306', '\u0301'],
  ['ú', '\u0306', '\u0309'],
  ['ü', '\u0306', '\u0303'],
  ['ë', '\u0306', '\u0323'],
  ['â', '\u0302', ''],
  ['à', '\u0302', '\u0300'],
  ['á', '\u0302', '\u0301'],
  ['å', '\u0302', '\u0309'],
  ['ã', '\u0302', '\u0303'],
  ['ä', '\u0302', '\u0323'],
]

/** Pairs of what stands in windows-1252 and what is meant, one code unit for one; for VNI, pairs of two. */
export function tableOf(name: LegacyName): Map<string, string> {
  switch (name) {
    case 'tcvn3':
      return new Map([...pairs(tcvn3, 0xa1), ['\u03bc', 'à']])
    case 'viscii':
      return new Map([...pairs(viscii, 0x80), ...visciiControls])
    case 'windows-1258':
      return new Map(windows1258)
    case 'vni':
      return vniTable()
  }
}

function pairs(letters: string, from: number): [string, string][] {
  return [...letters].flatMap((letter, index) => (letter === ' ' ? [] : [[latin(from + index), letter]]))
}

function vniTable(): Map<string, string> {
  const table = new Map<string, string>()
  const put = (from: string, to: string) => {
    table.set(from, to)
    table.set(from.toUpperCase(), to.toUpperCase())
  }
  for (const [from, to] of vniLetters) put(from, to)
  for (const [base, letter] of [...'aeouy']
    .map((same) => [same, same])
    .concat([
      ['ô', 'ơ'],
      ['ö', 'ư'],
    ])) {
    for (const [second, own, tone] of vniMarks) {
      if (own && !(own === '\u0306' ? 'a' : 'aeo').includes(base!)) continue
      // A letter with its own mark is one code unit, so that its tone is the other.
      put(base! + second, tone ? (letter! + own).normalize('NFC') + tone : letter! + own)
      table.set(base!.toUpperCase() + second, table.get(base!.toUpperCase() + second.toUpperCase())!)
    }
  }
  return table
}
