import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultAt } from '../../../src/selection/jsonFault.ts'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"\\u00e5\\n"',
  '1',
  '-0.5e+3',
  '01',
  'true',
  'null',
  ' ',
  '\n',
  'x',
  '"',
  '\\',
  '.5',
]

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": 1, b: 2}', 9],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a": "b\n"}', 6],
    ['[1, 2', 5],
    ['{"a": [1}', 8],
    ['01', 1],
    ['{} {}', 3],
    ['["a": 1]', 4],
    ['', 0],
  ])('in %j is %i', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at)
  })

  it('is found in a text of any length', () => {
    const long = '\\n'.repeat(490_000)
    expect(jsonFaultAt(`["${long}`)).toBe(1)
    expect(jsonFaultAt(`["${long}"`)).toBe(980_003)
    expect(jsonFaultAt('['.repeat(900_000))).toBe(900_000)
  })

  it('is nowhere exactly where the browser reads the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
        ),
        (text) => {
          expect(jsonFaultAt(text) === null).toBe(isJson(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is found in any JSON that is cut short', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value, null, 1)
        const short = text.slice(0, cut % text.length)
        expect(jsonFaultAt(short)).not.toBeNull()
        expect(jsonFaultAt(short)).toBeLessThanOrEqual(short.length)
      }),
    )
  })
})
