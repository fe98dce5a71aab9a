import { describe, expect, it } from 'vitest'
import { areas, isArea } from '../../../src/domain/area.ts'
import { dimensions, isDivision } from '../../../src/domain/dimension.ts'

describe.each(Object.entries(dimensions))('the division %s', (_, { title, labels, whole, parts }) => {
  it('has a label for its whole and for each part', () => {
    expect(title).not.toBe('')
    for (const code of [whole, ...parts]) expect(labels[code]).toMatch(/\S/)
  })

  it('has parts that are different, more than one, and none of them the whole', () => {
    expect(new Set([whole, ...parts]).size).toBe(parts.length + 1)
    expect(parts.length).toBeGreaterThan(1)
  })

  it('has a label of its own for each code', () => {
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length)
  })
})

describe('divisions and areas', () => {
  it('tells divisions from other dimensions and from what every object has', () => {
    expect(['sex', 'group', 'unit', 'time', 'measure', 'toString', '__proto__'].map(isDivision)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(['age', 'sickLeave', 'sex', 'toString'].map(isArea)).toEqual([true, true, false, false])
  })

  it('never shares a code between the two scales of age', () => {
    const bands = Object.keys(dimensions.ageBand.labels)
    expect(Object.keys(dimensions.group.labels).filter((code) => bands.includes(code))).toEqual([])
  })

  it('never lets ratios be added', () => {
    const measures = Object.values(areas).flatMap((area) => Object.values(area.measures))
    expect(measures.filter(({ counts, additive }) => additive === (counts === 'percent' || counts === 'perAd'))).toEqual([])
  })
})
