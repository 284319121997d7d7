import type {Level, Sector} from '../../tree/body.js'

/**
 * What may follow a name to say whose body it is:
 * `unit` an administrative unit (`tỉnh`, `xã Phố Bảng`, `các xã, phường`) · `committee` a Party committee
 * (`Tỉnh ủy`, `Trung ương`) · `body` any body (`Văn phòng` + `Ủy ban nhân dân tỉnh`) · `name` capitalised words (`Trường Chính trị` + `Nguyễn Văn Linh`) · `words` the like, with small
 * letters among them (`Trường Đại học` + `Sư phạm Kỹ thuật`) · `topic` free words
 * (`Ban Chỉ đạo` + `xây dựng nông thôn mới`) · `institution` a bare `Bộ`, `Sở`, `Trường` named before (`Văn phòng` + `Sở`).
 */
export type Complement = 'unit' | 'committee' | 'body' | 'name' | 'words' | 'topic' | 'institution'

/** A kind of body, as the registry's data has it. */
export interface BodyKind {
  /** Lower-case ASCII words joined by hyphens, unique in a registry: `so-tai-chinh`. */
  id: string
  /** The canonical name, abbreviations written out, without its place: `Sở Tài chính`. */
  name: string
  /** The name in English. */
  gloss: string
  /** Other names; one in capitals is an abbreviation and read in capitals only. `&` also stands for `và`, `-` or nothing. */
  aliases?: readonly string[]
  sector: Sector
  /** Null where only its place tells: an `Ủy ban nhân dân` may be a province's or a commune's. */
  level: Level | null
  /** What may follow the name, tried in this order. */
  takes?: readonly Complement[]
  /** Is a body only with what follows it: `Văn phòng`, `Thường trực`, `Báo`. */
  needs?: true
  /** A class of bodies. */
  collective?: true
  /** First day it no longer existed, `YYYY-MM-DD`, and the ids of what took its work over. */
  until?: string
  successors?: readonly string[]
}
