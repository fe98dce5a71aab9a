import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutInside } from '../../../src/charts/cutInside.ts'
import { textWidth } from '../../../src/charts/frame.ts'

const unit = (number: number) => `Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet ${number}`

describe('a name that has no room', () => {
  it('keeps its beginning and its end, which tell units that belong together apart', () => {
    expect(cutInside(unit(1), 240, 16)).toMatch(/^Arbetsmark.*….*enhet 1$/)
    expect(cutInside(unit(1), 240, 16)).not.toBe(cutInside(unit(2), 240, 16))
  })

  it('is whole where it has room', () => {
    expect(cutInside('Kommunstaben', 240, 16)).toBe('Kommunstaben')
  })

  it('never takes more than its room, but for one letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.integer({ min: 40, max: 400 }), (name, width) => {
        expect(textWidth(cutInside(name, width, 16), 16)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
