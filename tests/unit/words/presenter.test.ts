import { describe, expect, it } from 'vitest'
import { elapsedText, lockWords, presenterWords } from '../../../src/words/presenter.ts'

describe('the words of a presentation', () => {
  it('tell how long it has taken', () => {
    const minute = 60_000
    expect([0, 7000, 4 * minute + 7999, 64 * minute + 7000, -5].map(elapsedText)).toEqual([
      '0:00',
      '0:07',
      '4:07',
      '1:04:07',
      '0:00',
    ])
  })

  it('count slides and notes in one and many', () => {
    expect(presenterWords.reading(1)).toBe('Hämtar 1 bild till')
    expect(presenterWords.notAll(2)).toContain('2 bilder kunde inte hämtas')
    expect(presenterWords.moreNotes(1)).toBe('1 anmärkning till under Mer (D)')
  })

  it('tell how far a locked scale has been widened, with its beginning where that is not zero', () => {
    expect(lockWords.widened('', '12 %')).toBe('Skalan utökad till 12 %')
    expect(lockWords.widened('150', '210')).toBe('Skalan utökad till 150–210')
  })
})
