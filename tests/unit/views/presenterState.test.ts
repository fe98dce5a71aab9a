import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedBy, isErrand, nextState, type PresenterState, startPresenting } from '../../../src/views/presenterState.ts'

const start = startPresenting(6, 0)
const plain = { ctrlKey: false, metaKey: false, altKey: false }

/** The state after some keys; what is asked for outside of it changes nothing. */
function after(keys: readonly string[], from: PresenterState = start): PresenterState {
  return keys.reduce((state, key) => {
    const asked = askedBy({ key, ...plain }, state)
    return asked === null || isErrand(asked) ? state : nextState(state, asked)
  }, from)
}

const errand = (key: string, state = start) => askedBy({ key, ...plain }, state)?.kind

describe('keys that turn slides', () => {
  it.each(['ArrowRight', 'ArrowDown', ' ', 'PageDown'])('”%s” shows the next', (key) => {
    expect(after([key]).at).toBe(1)
    expect(after([key], { ...start, at: 5 }).at).toBe(5)
  })

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('”%s” shows the one before', (key) => {
    expect(after([key], { ...start, at: 3 }).at).toBe(2)
    expect(after([key]).at).toBe(0)
  })

  it('go to the first, the last and to a number, if there is one', () => {
    expect(after(['End']).at).toBe(5)
    expect(after(['End', 'Home']).at).toBe(0)
    expect(after(['4']).at).toBe(3)
    expect(after(['4', '9']).at).toBe(3)
    expect(after(['4', '0']).at).toBe(3)
  })

  it('begin the next slide with its chart, and keep what is told in detail', () => {
    expect(after(['t'])).toMatchObject({ isTurned: true })
    expect(after(['t', 'd', 'ArrowRight'])).toMatchObject({ at: 1, isTurned: false, layer: 'details' })
    expect(after(['h', 'ArrowRight'])).toMatchObject({ at: 1, layer: null })
  })

  it('never lead out of the deck', () => {
    const anyKey = fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End', '1', '5', '9', 't', 'd', 'b', 'x', 'Escape')
    fc.assert(
      fc.property(fc.array(anyKey), fc.integer({ min: 0, max: 12 }), (keys, slides) => {
        const { at } = after(keys, startPresenting(slides, 3))
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(Math.max(0, slides - 1))
      }),
    )
  })
})

describe('the black screen', () => {
  it.each(['b', '.'])('comes with ”%s” and goes with any key, which then does nothing else', (key) => {
    expect(after([key]).isBlack).toBe(true)
    for (const back of ['ArrowRight', 'Escape', 'x', 'b', 'Shift'])
      expect(after([key, back])).toMatchObject({ isBlack: false, at: 0, layer: null })
  })
})

describe('Escape', () => {
  it('closes what lies over the slide before the presentation', () => {
    for (const key of ['h', 'd', '/']) expect(errand('Escape', after([key]))).toBe('escape')
    expect(errand('Escape', after(['h', 'Escape']))).toBe('close')
  })
})

describe('a unit to show instead', () => {
  it.each(['s', 'ö', 'B', 'T', 'L', 'D', 'N', 'F', 'H'])('is searched for from the letter ”%s”', (key) => {
    expect(after([key])).toMatchObject({ layer: 'find', query: key })
  })

  it('is searched for with nothing typed after a slash', () => {
    expect(after(['/'])).toMatchObject({ layer: 'find', query: '' })
  })

  it('is shown on every slide until Backspace', () => {
    const chosen = nextState(after(['s']), { kind: 'unit', unit: 'skolan' })
    expect(chosen).toMatchObject({ unit: 'skolan', layer: null })
    expect(after(['ArrowRight'], chosen).unit).toBe('skolan')
    expect(after(['ArrowRight', 'Backspace'], chosen).unit).toBeNull()
  })
})

describe('a locked scale', () => {
  it('remembers the unit that was shown when it was locked', () => {
    const locked = after(['l'], { ...start, unit: 'skolan' })
    expect(nextState(locked, { kind: 'unit', unit: 'vården' }).lock).toEqual({ unit: 'skolan' })
    expect(after(['l'], locked).lock).toBeNull()
  })
})

describe('errands', () => {
  it('are the window with notes and the whole screen', () => {
    expect(errand('n')).toBe('notes')
    expect(errand('f')).toBe('fullScreen')
  })
})

describe('keys that are left to the browser', () => {
  it.each(['ctrlKey', 'metaKey', 'altKey'])('are those with %s, also on a black screen', (modifier) => {
    for (const state of [start, after(['b'])])
      for (const key of ['b', 'ArrowRight', 'r', '1']) expect(askedBy({ key, ...plain, [modifier]: true }, state)).toBeNull()
  })

  it('are those that mean nothing here', () => {
    for (const key of ['Tab', 'Shift', 'F5', 'Enter', 'Dead', '0', '+']) expect(askedBy({ key, ...plain }, start)).toBeNull()
  })
})
