import { describe, expect, it } from 'vitest'
import { embedCode, embedLink, heightScript } from '../../../../src/exports/embed/embedCode.ts'

const address = 'https://siffror.exempel.se/?indicator=sickLeave&page=indicator&embed=1'

describe('the code of a card', () => {
  it('is a frame with a name and without a script, which says what site it stands on', () => {
    expect(embedCode(address, 'Sjukfrånvaro')).toBe(
      '<iframe src="https://siffror.exempel.se/?indicator=sickLeave&amp;page=indicator&amp;embed=1" title="Sjukfrånvaro" ' +
        'width="100%" height="640" style="border: 0" loading="lazy" referrerpolicy="strict-origin"></iframe>',
    )
  })

  it('keeps what is written in a name or an address within its attribute', () => {
    const code = embedCode('https://x.se/?unit="><script>', '"><img src=x onerror=alert(1)>')
    expect(code.match(/[<>]/g)).toHaveLength(4)
    expect(code.match(/"/g)).toHaveLength(14)
  })

  it('is of the same view, alone', () => {
    expect(embedLink('?page=indicator')).toBe('?page=indicator&embed=1')
  })

  it('comes with a script of ten lines that listens to one site and to its own frames', () => {
    const script = heightScript(address)
    expect(script.split('\n')).toHaveLength(9)
    expect(script).toContain(`if (event.origin !== 'https://siffror.exempel.se') return`)
    expect(script).toContain('frame.contentWindow === event.source')
  })
})
