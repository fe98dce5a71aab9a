import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/contract/parseConfig.ts'
import { defaultConfig } from '../../../src/domain/config.ts'
import { readSettings, sampleConfig } from './sampleFeeds.ts'

const templateOf = (json: unknown) => {
  const result = readSettings(json)
  return result.ok ? result.value.template : result.problems.map(({ code }) => code)
}

const ruleOf = (json: unknown) => {
  const result = readSettings(json)
  return result.ok ? result.value.protection : result.problems.map(({ code, path }) => `${code} ${path}`)
}

const originsOf = (...origins: readonly unknown[]) => {
  const result = readSettings({ contract: 1, embed: { origins } })
  return result.ok ? result.value.embed.origins : result.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('the settings', () => {
  it('let no other site show figures unless they name it', () => {
    const result = readSettings({ contract: 1 })
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

/** What holds whatever is wrong, and where it is wrong. */
const inForce = (json: unknown) => {
  const { config, problems } = parseConfig(json, 'config.json', 'https://kommun.se/personal/config.json')
  return { ...config, wrong: problems.map(({ path }) => path) }
}

describe('settings that something is wrong with', () => {
  const strict = { contract: 1, protection: { sickLeave: { atMost: 20 } } }
  const strictest = { sickLeaveAtMost: 20, fewerThan: 5 }

  it.each<[string, object, string]>([
    ['a later version of the contract', { contract: 2 }, '$.contract'],
    ['no version of the contract', { contract: undefined }, '$.contract'],
    [
      'a limit that is too low',
      { protection: { ...strict.protection, other: { fewerThan: 2 } } },
      '$.protection.other.fewerThan',
    ],
    ['a limit in words', { protection: { ...strict.protection, other: { fewerThan: 'fem' } } }, '$.protection.other.fewerThan'],
    ['a limit that is none', { protection: { ...strict.protection, other: false } }, '$.protection.other'],
    ['an origin with a trailing slash', { embed: { origins: ['https://intranat.exempel.se/'] } }, '$.embed.origins[0]'],
    ['every origin', { embed: { origins: ['*'] } }, '$.embed.origins[0]'],
    ['a wrong colour', { template: { colours: { accent: 'gul' } } }, '$.template.colours.accent'],
    ['a logo of another site', { template: { logo: 'https://x.se/logo.png' } }, '$.template.logo'],
  ])('keep the limit that is stricter than the usual beside %s', (_, change, path) => {
    const { protection, wrong } = inForce({ ...strict, ...change })
    expect(wrong).toEqual([path])
    expect(protection).toEqual(strictest)
  })

  it('keep it where colours and origins are wrong at once', () => {
    const wrong = { template: { colours: { accent: 'gul' } }, embed: { origins: ['*'] } }
    expect(inForce({ ...strict, ...wrong }).protection).toEqual(strictest)
  })

  it('keep each limit by itself, and the usual one in place of the other', () => {
    const both = (atMost: unknown, fewerThan: unknown) =>
      inForce({ contract: 1, protection: { sickLeave: { atMost }, other: { fewerThan } } }).protection
    expect(both(9, 8)).toEqual({ sickLeaveAtMost: 10, fewerThan: 8 })
    expect(both('20', 8)).toEqual({ sickLeaveAtMost: 10, fewerThan: 8 })
    expect(both(20.5, 8)).toEqual({ sickLeaveAtMost: 10, fewerThan: 8 })
    expect(both(30, null)).toEqual({ sickLeaveAtMost: 30, fewerThan: 5 })
  })

  it('have the stricter of the own limit and the usual: nobody knows what was meant', () => {
    const own = { contract: 1, protection: { other: { fewerThan: 3 } } }
    expect(inForce(own).protection.fewerThan).toBe(3)
    expect(inForce({ ...own, contract: 2 }).protection.fewerThan).toBe(5)
    expect(inForce({ ...own, template: { font: '<' } }).protection.fewerThan).toBe(5)
  })

  it.each([[null], [[]], ['config'], [7], [{}], [{ protection: [] }], [{ contract: 1, protection: false }]])(
    'are never weaker than usual where nothing of them can be read: %j',
    (json) => {
      const { protection, template, embed, wrong } = inForce(json)
      expect({ protection, template, embed }).toEqual(defaultConfig)
      expect(wrong).not.toEqual([])
    },
  )

  it('keep the looks where only origins are wrong, and the origins where only looks are', () => {
    const whole = sampleConfig()
    const { template, embed } = inForce(whole)
    expect(inForce({ ...whole, embed: { origins: ['*'] } })).toMatchObject({ template, embed: { origins: [] } })
    expect(inForce({ ...whole, template: { font: '<' } })).toMatchObject({ template: defaultConfig.template, embed })
    expect(inForce({ ...whole, contract: 2 })).toMatchObject({ template: defaultConfig.template, embed: { origins: [] } })
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
    for (const name of ['', ' Arial', 'Arial<', 'a&b', 'A'.repeat(61)]) expect(font(name)).toEqual(['font-wrong'])
    expect(font('Arial\u0000')).toEqual(['text-unseen'])
  })
})
