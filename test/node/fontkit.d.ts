/** What the tests use of fontkit, which has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number
    layout(text: string): {
      glyphs: {
        advanceWidth: number
        path: {commands: {command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'; args: number[]}[]}
      }[]
    }
  }

  export function openSync(path: string): Font
}
