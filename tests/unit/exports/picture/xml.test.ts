import { describe, expect, it } from 'vitest'
import { escaped, writable } from '../../../../src/exports/picture/xml.ts'

describe('a text as XML', () => {
  it('can stand in an element and in an attribute', () => {
    expect(escaped('<a href="x">Lön & villkor</a>')).toBe('&lt;a href=&quot;x&quot;&gt;Lön &amp; villkor&lt;/a&gt;')
  })

  it('loses what no document may hold, and nothing else', () => {
    expect(writable('a\u0000b\u0008\u001F\uFFFF\uD800c\n\t\u00a0😀\u2212')).toBe('abc\n\t\u00a0😀\u2212')
  })
})
