/** How coordinates are turned: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly number[]

/** A page's drawing operators as pdf.js lists them. */
export interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

/** A step of drawing, with what turns its coordinates into those of the page. */
export interface Step {
  code: number
  args: unknown
  matrix: Matrix
}

/** The steps that leave something on the page, in order. */
export function* drawing(
  {fnArray, argsArray}: Operators,
  codes: Readonly<Record<string, number>>,
  view: Matrix,
): Generator<Step> {
  const saved: Matrix[] = []
  let matrix = view
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as unknown[]
    if (code === codes.save || code === codes.paintFormXObjectBegin) {
      saved.push(matrix)
      if (code === codes.paintFormXObjectBegin && args?.[0]) matrix = multiply(matrix, args[0] as Matrix)
    } else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? view
    else if (code === codes.transform) matrix = multiply(matrix, args as Matrix)
    else yield {code, args, matrix}
  }
}

function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  x: number,
  y: number,
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
