import {apply, drawing, type Matrix, type Operators} from './drawing.js'
import type {Rule} from './page.js'

/** Greatest thickness, in points, of a ruled line that is drawn as a filled box, as Word does. */
const thickest = 3

/** The ruled lines that a page's drawing operators leave: strokes across and down, and thin filled boxes. */
export function rulesIn(
  operators: Operators,
  codes: Readonly<Record<string, number>>,
  view: Matrix,
): {across: Rule[]; down: Rule[]} {
  const across: Rule[] = []
  const down: Rule[] = []
  for (const {code, args, matrix} of drawing(operators, codes, view)) {
    if (code !== codes.constructPath) continue
    const [paint, [data], box] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null]
    if (!data || !box) continue
    const put = (x1: number, y1: number, x2: number, y2: number) => {
      const [ax, ay] = apply(matrix, x1, y1)
      const [bx, by] = apply(matrix, x2, y2)
      if (Math.abs(ay - by) < 1 && Math.abs(ax - bx) > thickest)
        across.push({at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx)})
      else if (Math.abs(ax - bx) < 1 && Math.abs(ay - by) > thickest)
        down.push({at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by)})
    }
    const [left, top, right, bottom] = [box[0]!, box[1]!, box[2]!, box[3]!]
    if (right - left < thickest) put((left + right) / 2, top, (left + right) / 2, bottom)
    else if (bottom - top < thickest) put(left, (top + bottom) / 2, right, (top + bottom) / 2)
    else if (paint === codes.stroke || paint === codes.closeStroke) strokes(data, put)
  }
  return {across: joined(across), down: joined(down)}
}

/** The straight strokes of a path: codes for move, line, curve and close, each with its coordinates. */
function strokes(
  data: ArrayLike<number>,
  put: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  let [startX, startY, x, y] = [0, 0, 0, 0]
  for (let at = 0; at < data.length; ) {
    const code = data[at]!
    if (code === 0) {
      ;[startX, startY, x, y] = [data[at + 1]!, data[at + 2]!, data[at + 1]!, data[at + 2]!]
      at += 3
    } else if (code === 1) {
      put(x, y, data[at + 1]!, data[at + 2]!)
      ;[x, y] = [data[at + 1]!, data[at + 2]!]
      at += 3
    } else if (code === 2) {
      ;[x, y] = [data[at + 5]!, data[at + 6]!]
      at += 7
    } else {
      put(x, y, startX, startY)
      at += 1
    }
  }
}

const near = 2

/** Lines on one place that touch, as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const found: Rule[] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const touching = lastTouching(found, rule)
    if (touching) {
      touching.from = Math.min(touching.from, rule.from)
      touching.to = Math.max(touching.to, rule.to)
    } else found.push({...rule})
  }
  return found
}

function lastTouching(rules: readonly Rule[], rule: Rule): Rule | null {
  for (let index = rules.length - 1; index >= 0; index--) {
    const other = rules[index]!
    if (rule.at - other.at > near) return null
    if (rule.from <= other.to + near && rule.to >= other.from - near) return other
  }
  return null
}
