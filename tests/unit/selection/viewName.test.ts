import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, fittingName, freeName, longestName, nameFault, rootOf } from '../../../src/selection/viewName.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const letters = (text: string) => [...text].length

describe('a name', () => {
  it('is on one line, without what cannot be seen', () => {
    expect(cleanName('  Skolan\n\t 2023 ')).toBe('Skolan 2023')
    expect(cleanName('a\u202Egnp.exe\u0000b\uD800c')).toBe('a gnp.exe b c')
    expect(cleanName('👩‍👩‍👧 å')).toBe('👩‍👩‍👧 å')
  })

  it('has a character and no more than eighty, each counted once', () => {
    expect(nameFault(' \u0000 ')).toBe('empty')
    expect(nameFault('👩'.repeat(longestName))).toBeNull()
    expect(nameFault('a'.repeat(longestName + 1))).toBe('too-long')
  })

  it('fits once it is cut, or is empty', () => {
    expect(fittingName('a'.repeat(90))).toBe(`${'a'.repeat(79)}…`)
    fc.assert(
      fc.property(anyText, (text) => {
        const name = fittingName(text)
        expect(nameFault(name)).not.toBe('too-long')
        expect(cleanName(name)).toBe(name)
        expect(fittingName(name)).toBe(name)
      }),
    )
  })

  it('gets a number where it is taken, and still fits', () => {
    expect(freeName('Skolan', [])).toBe('Skolan')
    expect(freeName('Skolan', ['Skolan'])).toBe('Skolan (2)')
    expect(freeName('Skolan', ['Skolan', 'Skolan (2)'])).toBe('Skolan (3)')
    const long = 'a'.repeat(longestName)
    expect(letters(freeName(long, [long]))).toBe(longestName)
    expect(freeName(long, [long])).toMatch(/a… \(2\)$/)
  })
  it('can be known from its number, however often it got one', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constant('a'.repeat(longestName))).map(fittingName),
        fc.array(fc.nat(3)),
        (name, turns) => {
          const names = [name]
          for (const turn of turns) names.push(freeName(names[turn % names.length] ?? '', names))
          expect(new Set(names.map(rootOf)).size).toBe(1)
          expect(new Set(names).size).toBe(names.length)
        },
      ),
    )
    expect(rootOf('Skolan')).not.toBe(rootOf('Vården'))
  })
})
