import type {Cell} from './grid.js'
import type {ColumnKind} from './lexicon.js'
import {type Shape, shapeOf} from './shape.js'

/** What speaks against a cell in a column of another shape, in points. */
const misfit = {
  number: 6,
  other: 2,
}

/**
 * Finds the columns of a row that has fewer cells than the table: a cell above spans its row, and the source has kept
 * nothing of that (an empty cell would have left its bars). The cells keep their order; their shapes say which are missing.
 * @returns a cell or undefined a column.
 */
export function fitRow(cells: readonly Cell[], kinds: readonly (ColumnKind | null)[]): (Cell | undefined)[] {
  const shapes = cells.map(({passage}) => shapeOf(passage))
  // costs[i][j]: the cheapest way to put the first i cells in the first j columns.
  const costs = cells.map(() => new Array<number>(kinds.length + 1).fill(Number.POSITIVE_INFINITY))
  costs.unshift(new Array<number>(kinds.length + 1).fill(0))
  for (let i = 1; i <= cells.length; i++) {
    for (let j = i; j <= kinds.length; j++) {
      const put = costs[i - 1]![j - 1]! + misfitOf(shapes[i - 1]!, kinds[j - 1]!)
      costs[i]![j] = Math.min(put, costs[i]![j - 1]!)
    }
  }
  const fitted: (Cell | undefined)[] = new Array(kinds.length).fill(undefined)
  for (let i = cells.length, j = kinds.length; i > 0 && j > 0; j--) {
    if (costs[i]![j] === costs[i]![j - 1]) continue
    fitted[j - 1] = cells[i - 1]
    i--
  }
  return fitted
}

function misfitOf(shape: Shape, kind: ColumnKind | null): number {
  switch (kind) {
    case 'number':
      return shape === 'number' ? 0 : misfit.number
    case 'deadline':
      return shape === 'deadline' ? 0 : misfit.other
    case 'lead':
    case 'responsible':
    case 'coordinating':
    case 'lead-coordinating':
      return shape === 'body' ? 0 : misfit.other
    default:
      return shape === 'words' ? 0 : misfit.other / 2
  }
}
