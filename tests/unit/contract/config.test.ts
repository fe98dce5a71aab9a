import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/contract/parseConfig.ts'
import { defaultConfig } from '../../../src/domain/config.ts'
import { configAddress, sampleConfig } from './sampleFeeds.ts'

const templateOf = (json: unknown) => {
  const result = parseConfig(json, 'config.json', configAddress)
  return result.ok ? result.value.template : result.problems.map(({ code }) => code)
}

const ruleOf = (json: unknown) => {
  const result = parseConfig(json, 'config.json', configAddress)
  return result.ok ? result.value.protection : result.problems.map(({ code, path }) => `${code} ${path}`)
}

const originsOf = (...origins: readonly unknown[]) => {
  const result = parseConfig({ contract: 1, embed: { origins } }, 'config.json', configAddress)
  return result.ok ? result.value.embed.origins : result.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('the settings', () => {
  it('let no other site show figures unless they name it', () => {
    const result = parseConfig({ contract: 1 }, 'config.json', configAddress)
    expect(result).toMatchObject({ ok: true, value: { embed: { origins: [] } } })
    const named = ['https://intranat.exempel.se', 'https://exempel.se:8443', 'http://localhost', 'http://localhost:5173']
    expect(originsOf(...named)).toEqual(named)
  })

  it.each([
    '*',
    'https://*',
    'https://*.exempel.se',
    'http://exempel.se',
    'exempel.se',
    'https://exempel.se/',
    'https://exempel.se:443',
    'https://Exempel.se',
    'https://a@exempel.se',
    'null',
    '',
    'http://localhost.exempel.se',
  ])('refuse what is no exact origin: %s', (origin) => {
    expect(originsOf('https://exempel.se', origin)).toEqual(['origin-wrong $.embed.origins[1]'])
  })

  it('set both rules', () => {
    expect(ruleOf(sampleConfig())).toEqual({ sickLeaveAtMost: 12, fewerThan: 7 })
  })

  it('leave the usual rule where they say nothing', () => {
    expect(ruleOf({ contract: 1 })).toEqual(defaultConfig.protection)
    expect(ruleOf({ contract: 1, protection: { other: { fewerThan: 6 } } })).toEqual({ sickLeaveAtMost: 10, fewerThan: 6 })
  })

  it('can be as strict as anyone likes, and never weaker than the act and three persons', () => {
    const both = (atMost: number, fewerThan: number) =>
      ruleOf({ contract: 1, protection: { sickLeave: { atMost }, other: { fewerThan } } })
    expect(both(10, 3)).toEqual({ sickLeaveAtMost: 10, fewerThan: 3 })
    expect(both(500, 500)).toEqual({ sickLeaveAtMost: 500, fewerThan: 500 })
    expect(both(0, 0)).toEqual(['threshold-low $.protection.sickLeave.atMost', 'threshold-low $.protection.other.fewerThan'])
  })

  it('that come with the app are the usual ones', () => {
    expect(ruleOf(JSON.parse(readFileSync('public/config.json', 'utf8')))).toEqual(defaultConfig.protection)
  })
})

describe('the template of presentations', () => {
  it('is read with the logo beside the settings', () => {
    expect(templateOf(sampleConfig())).toEqual({
      colours: { accent: '#1B6B70', heading: '#10222E' },
      font: 'Times New Roman',
      logo: 'https://kommun.se/personal/bilder/vapen.png',
    })
  })

  it("is the app's own where nothing is said, all of it or a part", () => {
    expect(templateOf({ contract: 1 })).toEqual(defaultConfig.template)
    expect(templateOf({ contract: 1, template: { colours: { heading: null } } })).toEqual(defaultConfig.template)
    expect(templateOf({ contract: 1, template: { font: 'Arial' } })).toEqual({ ...defaultConfig.template, font: 'Arial' })
  })

  it('takes a colour that text can be read in on white, and no lighter', () => {
    const accent = (colour: string) => templateOf({ contract: 1, template: { colours: { accent: colour } } })
    expect(accent('#767676')).toMatchObject({ colours: { accent: '#767676' } })
    expect(accent('#777777')).toEqual(['colour-light'])
    expect(accent('#FFF')).toEqual(['colour-wrong'])
  })

  it('takes the name of a font, and nothing that could be more', () => {
    const font = (name: string) => templateOf({ contract: 1, template: { font: name } })
    expect(font('Myriad Pro')).toMatchObject({ font: 'Myriad Pro' })
    for (const name of ['', ' Arial', 'Arial<', 'a&b', 'A'.repeat(61), 'Arial\u0000']) expect(font(name)).toEqual(['font-wrong'])
  })
})
