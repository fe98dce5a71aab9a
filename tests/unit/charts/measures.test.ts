import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cutInside } from '../../../src/charts/cutInside.ts'
import { cut, textWidth, wrap } from '../../../src/charts/frame.ts'
import { textLines } from '../../../src/exports/picture/textLines.ts'

afterEach(() => void vi.restoreAllMocks())

/** How many letters are measured: each is looked for among the kinds of letters, of which there are four. */
function measuredBy(lay: () => unknown): number {
  const asked = vi.spyOn(RegExp.prototype, 'test')
  lay()
  const { length } = asked.mock.calls
  asked.mockRestore()
  return length / 4
}

const unbroken = 'ö'.repeat(10_000)
const words = 'förvaltning '.repeat(900)

describe('a text of ten thousand letters', () => {
  it.each([
    ['cut in its middle', (text: string) => cutInside(text, 240, 16)],
    ['cut at its end', (text: string) => cut(text, 240, 16)],
    ['wrapped', (text: string) => wrap(text, 240, 16)],
    ['laid out in a picture', (text: string) => textLines(text, 240, { size: 16 })],
  ])('is measured a few times over, whatever its words, when it is %s', (_, lay) => {
    for (const text of [unbroken, words, `a${' '.repeat(10_000)}b`]) {
      expect(measuredBy(() => lay(text))).toBeLessThanOrEqual(6 * text.length)
    }
  })
})

/** Cut and wrapped as plainly as it can be said, every length tried. */
function plainCut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  const begun = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  return begun(
    Math.max(
      1,
      letters.findLastIndex((_, i) => textWidth(begun(i), size) <= width),
    ),
  )
}

function plainCutInside(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name
  const letters = [...name]
  const kept = (count: number) => {
    const tail = Math.floor(count / 2)
    return `${letters
      .slice(0, count - tail)
      .join('')
      .trimEnd()}…${letters
      .slice(letters.length - tail)
      .join('')
      .trimStart()}`
  }
  return kept(
    Math.max(
      1,
      letters.findLastIndex((_, count) => textWidth(kept(count), size) <= width),
    ),
  )
}

/** Lines of words by measuring every line whole; blanks alone make no line. */
function plainWrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const piece of text.split(/(?<= )|(?<=\p{L}-)(?=\p{L}{4})/u)) {
    const joined = `${lines.at(-1) ?? ''}${piece}`
    const fits = piece.trim() === '' || textWidth(joined.trimEnd(), size) <= width
    if (lines.length > 0 && fits) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}

const text = fc.string({ unit: fc.constantFrom('i', 'm', 'Å', 'e', ' ', ' ', '-', '😀', '8'), maxLength: 60 })
const room = fc.integer({ min: 20, max: 400 })

describe('a text that has no room', () => {
  it('is cut as when every length is tried', () => {
    fc.assert(
      fc.property(text, room, (name, width) => {
        expect(cut(name, width, 16)).toBe(plainCut(name, width, 16))
      }),
    )
  })

  it('is cut in its middle as when every length is tried', () => {
    // The same widths added in another order differ in their last digit: no room is exactly a sum of them.
    fc.assert(
      fc.property(text, room, (name, width) => {
        expect(cutInside(name, width + 0.001, 16)).toBe(plainCutInside(name, width + 0.001, 16))
      }),
    )
  })

  it('is wrapped as when every line is measured whole', () => {
    fc.assert(
      fc.property(text, room, (name, width) => {
        expect(wrap(name, width, 16)).toEqual(plainWrap(name, width, 16))
      }),
    )
  })
})
