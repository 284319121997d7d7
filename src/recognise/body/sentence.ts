import {endsRun} from '../../text/letters.js'
import type {Passage} from '../../text/passage.js'
import {capital, marked} from '../../text/words.js'
import type {Role} from '../../tree/body.js'
import type {Span} from '../finding.js'
import {
  actsNext,
  addressedFrom,
  beginsLabel,
  carriesOut,
  closesWithTime,
  commandedFrom,
  commandsBelow,
  isQualified,
  merelyJoins,
  onlyJoins,
  resolves,
  roleAfter,
  roleInParenthesis,
  roleLabelled,
  rolesInside,
  skipAbove,
  skipManner,
  skipStranger,
  takesCharge,
} from './continuation.js'
import {bringsLists, bringsNames, governorAt, roleGiven} from './governor.js'
import {determinerPhrases} from './lexicon/modifiers.js'
import {governor, listed, opener} from './lexicon/openings.js'
import {type Governor, openerPhrases} from './lexicon/roles.js'
import {type List, readList} from './list.js'
import {isClass, readChain, readNamedList, splitAtComma} from './list-in-sentence.js'
import type {Reading} from './reading.js'
import type {Registry} from './registry.js'
import {isCapital, Source} from './source.js'
import {readLabelled} from './unknown.js'

/** A body as it stands in a sentence, with its role. */
export interface Doing {
  role: Role
  reading: Reading
}

/** Whether it is a doer's role. */
export function does(role: Role): boolean {
  return role === 'lead' || role === 'responsible'
}

/** Walks the words of a task once, clause by clause. */
export class Sentence {
  readonly #source: Source
  readonly #found: Doing[] = []
  /** A subject may stand here. */
  #atClause = true
  /** The sentence opened with words like `Căn cứ …`: its subject may follow a comma. */
  #awaiting = false
  /** The clause reports or sends: `về Bộ X` names who receives. */
  #sending = false
  /** A body leads: another that only `phối hợp` is no doer. */
  #led = false
  /** The text has named a doer. */
  #done = false
  #afterSemicolon = false
  /** Its subject commands: `Ủy ban nhân dân tỉnh yêu cầu các sở …`. */
  #commanded = false
  /** Up to here lists follow one another without a verb. */
  #verbless = 0
  #nextExcluded = 0
  /** Where the next citation begins. */
  #excludedFrom = 0

  constructor(
    passage: Passage,
    readonly span: Span,
    registry: Registry,
    readonly excluded: readonly Span[],
  ) {
    this.#source = new Source(passage, registry, span.end)
  }

  /** @param untilDone whether to stop once somebody does something. */
  read(untilDone = false): readonly Doing[] {
    const {span} = this
    const source = this.#source
    const {base} = source
    const {starts, keys, count} = source.words
    let at = this.#first()
    for (let word = source.wordAt(at); !(untilDone && this.#done); word++) {
      if (!this.#atClause) word = source.seek(word)
      const start = starts[word]! - base
      if (word >= count || start >= span.end) break
      if (start >= this.#excludedFrom) at = this.#passExcluded(at, start)
      if (start < at) continue
      const key = keys[word]!
      if ((key & marked) !== 0) this.#passMarks(at, start)
      const opening = source.opening(word)
      const asked = (key & capital) === 0 ? governor : governor | listed
      if (this.#atClause || (opening & asked) !== 0) at = this.#word(start, word, opening)
    }
    return this.#found
  }

  /** Reads where the span begins, be it at no word; gives where to go on. */
  #first(): number {
    const {start, end} = this.span
    const {folded} = this.#source
    let at = start
    while (at < end && endsRun(folded.charCodeAt(at))) at++
    const after = this.#passExcluded(start, at)
    if (at === end || after > at) return after
    this.#passMarks(after, at)
    return this.#word(at, this.#source.wordAt(at), this.#source.openingAt(at))
  }

  /** Takes no subject from before a citation for one after it; gives where to go on, past one that holds the word. */
  #passExcluded(from: number, word: number): number {
    let at = from
    for (let next = this.excluded[this.#nextExcluded]; next && next.start <= word; ) {
      if (next.end > at) {
        this.#atClause = false
        at = next.end
      }
      if (next.end > word) break
      next = this.excluded[++this.#nextExcluded]
    }
    this.#excludedFrom = this.excluded[this.#nextExcluded]?.start ?? this.span.end
    return at
  }

  /** Takes note of the marks right before a word, back to `from`. */
  #passMarks(from: number, word: number): void {
    const {folded} = this.#source
    let gap = word
    while (gap > from && endsRun(folded.charCodeAt(gap - 1))) gap--
    for (; gap < word; gap++) {
      const code = folded.charCodeAt(gap)
      if (code === comma) {
        this.#atClause ||=
          this.#awaiting || (folded[gap - 1] === 'ì' && folded.startsWith(' chủ trì', gap - 8))
      } else if (code === semicolon || (code === fullStop && folded.charCodeAt(gap + 1) === space)) {
        this.#atClause = true
        this.#afterSemicolon = code === semicolon
        this.#awaiting = false
        this.#sending = false
      } else if (code === colon) {
        this.#atClause = true
      }
    }
  }

  /**
   * @param word the index of the first word from `at` on.
   * @param opening what the words at `at` may begin.
   */
  #word(at: number, word: number, opening: number): number {
    // A name or a phrase begins where a run does: not after the hyphen of `57-NQ`.
    if (at !== this.span.start && !endsRun(this.#source.folded.charCodeAt(at - 1))) return at + 1
    const opens = this.#atClause
    const phrase = (opening & governor) === 0 ? undefined : governorAt(this.#source, at, word, opening)
    if (opens) {
      const subject = this.#subject(at, opening, phrase !== undefined && phrase.value !== 'persons')
      if (subject !== null) return subject
    }
    if (phrase) return this.#governed(phrase.value, at, at + phrase.phrase.length, opens)
    if ((opening & listed) !== 0 && isCapital(this.#source, at)) {
      const list = readNamedList(this.#source, at)
      if (list) return this.#pushNamed(list)
    }
    return at + 1
  }

  /** A list of bodies where a clause begins, followed by what they do. */
  #subject(at: number, opening: number, governs: boolean): number | null {
    const {folded} = this.#source
    const fresh = !this.#awaiting
    this.#atClause = false
    const phrase = fresh && (opening & opener) !== 0 ? this.#source.longest(openerPhrases(), at) : undefined
    if (phrase) {
      const addressed = this.#addressed(at)
      if (addressed !== null) return addressed
      const after = at + phrase.phrase.length
      // `Đồng thời, …`, `Hằng năm, …`: one comma, and the clause begins.
      if (folded[after] === ',') {
        this.#atClause = true
        return after + 1
      }
      this.#awaiting = true
      if (!isCapital(this.#source, at)) return null
    }
    if (governs || (opening & listed) === 0) return null
    if (beginsLabel(this.#source, at)) return this.#source.folded.indexOf(':', at)
    const list = readChain(this.#source, at, this.#verbless)
    if (!list) return this.#labelled(at)
    const labelled = roleLabelled(this.#source, at)
    const role = labelled ?? (this.#mayDo(list, fresh) ? this.#roleOfSubject(list, fresh) : null)
    if (!role) {
      this.#verbless = Math.max(this.#verbless, list.end)
      return this.#labelled(at)
    }
    this.#awaiting = false
    return this.#push(list, role)
  }

  /** `Đối với Sở Xây dựng: hướng dẫn …`. */
  #addressed(at: number): number | null {
    const from = addressedFrom(this.#source, at)
    const list = from === null ? null : readChain(this.#source, from, this.#verbless)
    return list && this.#source.folded[list.end] === ':' ? this.#push(list, 'responsible') : null
  }

  /** A name that only the colon after it ends, where the text begins with it. */
  #labelled(at: number): number | null {
    const named = at === this.span.start ? readLabelled(this.#source, at) : null
    return named && this.#push({readings: [named], end: named.end}, 'responsible')
  }

  /**
   * A class is no doer where it is people (`người dân`), nor where nothing says that a new subject stands here: after
   * opening words without `các`, or after a `;` of a sentence whose own doer is the heading's.
   */
  #mayDo({readings: [first]}: List, fresh: boolean): boolean {
    if (!isClass(first!)) return fresh || isCapital(this.#source, first!.start)
    if (first!.collective?.id === 'nguoi-dan') return false
    if (!fresh && !this.#source.longest(determinerPhrases(), first!.start)) return false
    return !this.#afterSemicolon || this.#done
  }

  /** What follows a list makes it the doer, or it is none. */
  #roleOfSubject(list: List, fresh: boolean): Role | null {
    const {folded} = this.#source
    const first = list.readings[0]!
    if (roleInParenthesis(this.#source, list.readings.at(-1)!.end)) return 'responsible'
    const end = skipAbove(this.#source, first.kind ? skipStranger(this.#source, list.end) : list.end)
    if (end >= this.span.end) return null
    if (folded[end] === ':') return roleAfter(this.#source, end + 1) ?? 'responsible'
    if (isQualified(this.#source, end)) return 'responsible'
    if (folded[end] !== ' ') return null
    const role = this.#roleBehind(end)
    if (role) return role
    const commanded = commandedFrom(this.#source, end)
    if (commanded !== null && readList(this.#source, commanded)) {
      this.#commanded = true
      return 'mentioned'
    }
    if (commandsBelow(this.#source, end) || resolves(this.#source, first, end)) return 'mentioned'
    const acts = actsNext(this.#source, end)
    return (acts ?? (fresh ? !isClass(first) : first.kind !== null)) ? 'responsible' : null
  }

  /** What the words behind a list say; whoever only `phối hợp` where another leads, or does the work, is no doer. */
  #roleBehind(end: number): Role | null {
    const role = roleAfter(this.#source, end)
    if (role) return role
    const joins = this.#led ? merelyJoins(this.#source, end) : this.#done && onlyJoins(this.#source, end)
    return joins ? 'coordinating' : null
  }

  /** The bodies right after a phrase that governs them. */
  #governed(governor: Governor, start: number, end: number, opens: boolean): number {
    if (governor === 'none') return end
    if (governor === 'persons') return this.#persons(start) ?? end
    const {folded} = this.#source
    const at = governor === 'coordinating' ? skipManner(this.#source, end) : end
    if (governor === 'receiving' || governor === 'sends') this.#sending = true
    if (governor === 'sends') return end
    if (governor === 'towards' && !this.#sending) return end
    if (folded[at] !== ' ') return end
    const from = at + 1
    const list = bringsNames.has(governor) ? readNamedList(this.#source, from) : readList(this.#source, from)
    if (!list) return end
    const split = governor === 'beside' && opens ? this.#pushOpening(list, 'coordinating') : null
    if (split !== null) return split
    const commands = governor === 'commanded' || governor === 'requested'
    const opening = start === this.span.start
    const heads = opening || isCapital(this.#source, start) || this.#commanded
    const role = roleGiven(this.#source, governor, list, commands ? heads : opening)
    if (commands) this.#commanded = false
    const after = this.#push(list, role)
    return bringsLists.has(governor) ? this.#pushMore(after, role) : after
  }

  /** `(đồng chí Bí thư phụ trách)`: who a parenthesis says does the work. */
  #persons(at: number): number | null {
    const list = this.#source.folded[at - 1] === '(' ? readList(this.#source, at) : null
    if (!list) return null
    const charged = takesCharge(this.#source, list.end) ? 'responsible' : 'mentioned'
    return this.#push(list, roleAfter(this.#source, list.end) ?? charged)
  }

  /** `phối hợp với Sở A; Sở B và các đơn vị rà soát …`: no verb before the `;`, so the list goes on after it. */
  #pushMore(from: number, role: Role): number {
    let at = from
    while (this.#source.folded.startsWith('; ', at) && !beginsLabel(this.#source, at + 2)) {
      const more = readList(this.#source, at + 2)
      if (!more || roleAfter(this.#source, more.end)) break
      at = this.#push(more, role)
    }
    return at
  }

  #pushNamed(list: List): number {
    const split = this.#awaiting ? this.#pushOpening(list, 'mentioned') : null
    if (split !== null) return split
    const {start} = list.readings[0]!
    const {folded} = this.#source
    const owns = folded.startsWith('của ', start - 4)
    // `(Đoàn trường phụ trách, xong trước 10/11)`, `(Ban Phong trào; quý II)`: a parenthesis may say who does the work.
    const charged = carriesOut(this.#source, list.end) || closesWithTime(this.#source, list.end)
    const inside = folded[start - 1] === '(' && charged ? 'responsible' : null
    const told = inside ?? (owns ? null : this.#roleBehind(list.end))
    // `Chủ trì - Sở Tài chính`
    return this.#push(list, told ?? roleLabelled(this.#source, start) ?? 'mentioned')
  }

  /**
   * `Trên cơ sở đề xuất của Sở Nội vụ, Sở Tài chính cân đối …`, `Cùng với Sở Nội vụ, Sở Tài chính rà soát …`: the comma
   * ends the opening words, and a subject follows. Null where none does.
   *
   * @param role of the bodies of the opening words.
   */
  #pushOpening(list: List, role: Role): number | null {
    const parts = splitAtComma(this.#source, list)
    const doing = parts && this.#mayDo(parts[1], false) ? this.#roleOfSubject(parts[1], false) : null
    if (!parts || !doing) return null
    this.#push(parts[0], role)
    return this.#push(parts[1], doing)
  }

  #push({readings, end}: List, role: Role): number {
    const roles = rolesInside(this.#source, readings, role)
    for (let index = 0; index < readings.length; index++) {
      const told = roles[index]!
      this.#led ||= told === 'lead'
      this.#done ||= does(told)
      this.#found.push({role: told, reading: readings[index]!})
    }
    this.#atClause = false
    return end
  }
}

const space = 32
const comma = 44
const fullStop = 46
const colon = 58
const semicolon = 59
