// Text drawn as outlines of our own fonts.
import { describe, expect, it } from 'vitest'
import { openOutlines } from '../../src/render/glyph-outlines.ts'
import { fontFolder, readFont } from '../pdf/font-folder.ts'

const font = async () => openOutlines((await fontFolder(), await readFont('NotoSansSC_400Regular.ttf')))!

/** Whole numbers, from command to command. */
function boundsOf(path: string): { left: number; right: number; top: number; bottom: number } {
  let [x, y] = [0, 0]
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const [, command, written] of path.matchAll(/([MqlzL])([^MqlzL]*)/g)) {
    const values = [...written!.matchAll(/-?\d+/g)].map(([value]) => Number(value))
    for (let at = 0; at + 1 < values.length; at += 2) {
      if (command === 'M' && at === 0) [x, y] = [0, 0]
      if (command !== 'q' || at === 2) [x, y] = [x + values[at]!, y + values[at + 1]!]
      xs.push(x)
      ys.push(y)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

describe('outlines', () => {
  it('of Chinese characters take one em each and stand on the line', async () => {
    const { path, width } = (await font()).draw('国国', 10)!
    expect(width).toBeCloseTo(20, 5)
    const { left, right, top, bottom } = boundsOf(path)
    expect(left).toBeGreaterThan(0)
    expect(right).toBeGreaterThan(1500)
    expect(right).toBeLessThan(2000)
    expect(top).toBeGreaterThan(-1000)
    expect(bottom).toBeGreaterThan(0)
    expect(bottom).toBeLessThan(200)
  })

  it('of letters made of a letter and an accent', async () => {
    const [plain, accented] = await Promise.all(['e', 'é'].map(async (text) => (await font()).draw(text, 10)!))
    expect(boundsOf(accented!.path).top).toBeLessThan(boundsOf(plain!.path).top - 100)
    expect(accented!.width).toBeCloseTo(plain!.width, 5)
  })

  it('of nothing for what has no shape, and none for what the font lacks', async () => {
    expect((await font()).draw('　', 10)).toEqual({ path: '', width: 10 })
    expect((await font()).draw('国\u{2f800}', 10)).toBeUndefined()
    expect(openOutlines(new Uint8Array(4))).toBeUndefined()
  })
})
