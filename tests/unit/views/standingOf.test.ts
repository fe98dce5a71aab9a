import { describe, expect, it } from 'vitest'
import { mayShow } from '../../../src/domain/embedding.ts'
import { standingOf } from '../../../src/views/standingOf.ts'

const own = 'https://siffror.exempel.se'
const rule = { origins: ['https://intranat.exempel.se'] }
const framed = (above: readonly string[] | undefined, referrer = '') =>
  standingOf({
    self: 1,
    parent: 2,
    location: above === undefined ? {} : { ancestorOrigins: above },
    document: { referrer },
  })
const shows = (above: readonly string[] | undefined, referrer?: string) => mayShow(framed(above, referrer), rule, own)

describe('where a card stands', () => {
  it('is shown alone in its window, so that one can look at it', () => {
    expect(mayShow(standingOf({ self: 1, parent: 1, location: {}, document: { referrer: '' } }), { origins: [] }, own)).toBe(true)
  })

  it('is shown on the sites that are named, and on its own', () => {
    expect(shows(['https://intranat.exempel.se'])).toBe(true)
    expect(shows([own])).toBe(true)
    expect(shows(['https://annan.se'])).toBe(false)
    expect(shows(['https://intranat.exempel.se:8443'])).toBe(false)
    expect(shows(['http://intranat.exempel.se'])).toBe(false)
  })

  it('is not shown where any site above is another', () => {
    expect(shows(['https://intranat.exempel.se', 'https://annan.se'])).toBe(false)
    expect(shows(['https://intranat.exempel.se', own])).toBe(true)
  })

  it('goes by the page that loaded it where the browser names no sites above', () => {
    expect(shows(undefined, 'https://intranat.exempel.se/sida?x=1')).toBe(true)
    expect(framed(undefined, 'https://intranat.exempel.se/sida')).toMatchObject({ parent: 'https://intranat.exempel.se' })
    expect(shows(undefined, 'https://annan.se/')).toBe(false)
  })

  it('is not shown where nobody knows', () => {
    expect(shows(undefined, '')).toBe(false)
    expect(shows([])).toBe(false)
    expect(shows(['null'], 'https://intranat.exempel.se/')).toBe(false)
    expect(shows(['https://intranat.exempel.se', 'null'])).toBe(false)
    expect(shows(undefined, 'about:blank')).toBe(false)
  })
})
