import type {ProgrammeNode} from '../tree/nodes.js'
import type {Position} from '../tree/position.js'
import type {Words} from './words.js'

/** Fewer syllables say the same by nature: “Thực hiện tốt công tác này.” */
export const shortest = 12
/** Under another heading, fewer syllables are one duty given to two: “Thực hiện các nhiệm vụ khác khi được giao.” */
const shortestElsewhere = 20

/** What was said before, and where. */
export class Repetitions {
  readonly #said = new Map<string, Map<ProgrammeNode | null, string>>()

  /**
   * Where the same words stood before, as a message says it; null where they are new, too few, or said of something else. An
   * annex may say again what the programme says.
   */
  earlier(
    syllables: readonly string[],
    {annexed, heading}: Words,
    place: Position | undefined,
  ): string | null {
    if (syllables.length < shortest) return null
    const key = `${annexed} ${syllables.join(' ')}`
    const places = this.#said.get(key) ?? new Map<ProgrammeNode | null, string>()
    this.#said.set(key, places)
    const [elsewhere] = syllables.length < shortestElsewhere ? [] : places.values()
    const before = places.get(heading) ?? elsewhere ?? null
    if (!places.has(heading)) places.set(heading, place ? `line ${place.start.line}` : 'an earlier place')
    return before
  }
}
