import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/finding.ts'
import { qualityRules } from '../../../src/domain/quality/qualityRules.ts'
import {
  auditProgress,
  auditResult,
  countedFindings,
  findingsFileName,
  firmness,
  methodText,
  spanText,
  versionResult,
} from '../../../src/words/dataPage.ts'
import { cellsText } from '../../../src/words/foundPlace.ts'
import { findingsReport } from '../../../src/words/findingsReport.ts'
import { remedies } from '../../../src/words/remedies.ts'
import { ruleNames } from '../../../src/words/ruleNames.ts'
import { tellFinding } from '../../../src/words/tellFinding.ts'
import { plain } from './plain.ts'

const cell = { unit: 'u', period: '2023', measure: 'rate', at: {} } as const
const place = { ...cell, severity: 'warning', decimals: 2, cells: [cell] } as const
const told = (finding: Finding) => plain(tellFinding(finding).text)

describe('the rules', () => {
  it('have each a name, a remedy and a way to be told', () => {
    expect(Object.keys(ruleNames)).toEqual(Object.keys(qualityRules))
    expect(Object.keys(remedies)).toEqual(Object.keys(qualityRules))
  })
})

describe('a suspicion', () => {
  it('says what was seen and what it looks like, never more', () => {
    expect(told({ ...place, code: 'implied-weight', implied: 31.25, women: 67.97 })).toBe(
      '2023: talen för kvinnor, män och totalt innebär att kvinnorna står för 31 % av arbetstiden, men de är 68 % av de anställda.',
    )
    expect(told({ ...place, code: 'long-share-of-time', share: 1.05, rate: 2.79 })).toContain(
      'Det ser ut som en andel av arbetstiden.',
    )
    expect(told({ ...place, code: 'age-shares-of-leave', sum: 100 })).toContain('summerar till 100,00 %')
    expect(told({ ...place, decimals: 0, code: 'unlikely-jump', from: '2022', before: 2830, after: 283 })).toBe(
      '2023: värdet går från 2 830 till 283 på ett år. Så stora skillnader är ovanliga.',
    )
    expect(told({ ...place, code: 'gap', years: ['2020', '2021'] })).toBe(
      'Uppgift saknas för 2020 och 2021, fast åren före och efter finns.',
    )
    expect(told({ ...place, code: 'mixed-methods', others: ['A', 'B'] })).toContain('A och B räknar på ett annat sätt')
  })

  it('of small groups says whether they are public, and never how many they are', () => {
    const few = { ...place, code: 'small-groups', fewerThan: 5 } as const
    expect(told({ ...few, measure: 'persons', cells: [{ ...cell, measure: 'persons' }], isPublic: true })).toBe(
      '1 uppgift visar färre än 5 personer. Enskilda personer går att urskilja. Uppgifterna är redan offentliga.',
    )
    expect(told({ ...few, isPublic: false })).toContain('eller sjukfrånvaro för mycket små grupper')
    expect(told({ ...few, code: 'small-groups-by-share', isPublic: false })).toMatch(/Flödet är inte skyddat\.$/)
    expect(tellFinding({ ...few, isPublic: true }).remedy).not.toBe(tellFinding({ ...few, isPublic: false }).remedy)
  })

  it('of a revision says both figures and how many cells more', () => {
    const changed = { ...place, decimals: 0, before: 271, after: 270 } as const
    expect(told({ ...changed, code: 'silent-revision' })).toBe(
      '2023: 271 har blivit 270 utan att det står att uppgiften är reviderad.',
    )
    expect(told({ ...changed, code: 'told-revision', cells: [cell, cell, cell] })).toMatch(
      /reviderad\. Det gäller även 2 uppgifter till\.$/,
    )
  })
})

describe('cells in words', () => {
  it('stand by period, everyone as a total, and the rest counted', () => {
    const women = { ...cell, at: { sex: 'women' } } as const
    expect(cellsText([cell, women, { ...cell, period: '2022' }])).toBe('2023: totalt; kvinnor · 2022: totalt')
    expect(cellsText(Array.from({ length: 9 }, (_, i) => ({ ...cell, period: String(2010 + i) })))).toMatch(
      / · och 3 uppgifter till$/,
    )
    expect(cellsText([])).toBe('')
  })
})

describe('the words of the page', () => {
  it('count what was found and how far it went', () => {
    const groups = [
      { severity: 'error', findings: [1] },
      { severity: 'warning', findings: [1, 2] },
      { severity: 'info', findings: [1] },
    ] as const
    expect(countedFindings(groups)).toBe('1 motsägelse, 2 troliga fel och 1 att känna till')
    expect(plain(auditProgress(34, 2357))).toBe('34 av 2 357 filer')
    expect(auditResult(5, 5, 0, 0, 0)).toBe('5 filer har granskats. Inga anmärkningar.')
    expect(auditResult(5, 5, 0, 1, 3)).toBe(
      '5 filer har granskats. Inga anmärkningar. 1 fil kunde inte läsas. Därför kunde 3 filer inte granskas.',
    )
    expect(auditResult(2, 5, 1, 1, 0)).toBe(
      'Granskningen avbröts efter 2 av 5 filer. Anmärkningar på 1 enhet. 1 fil kunde inte läsas.',
    )
    expect(versionResult('x.json', 0)).toBe('x.json: inget skiljer sig från det som visas nu.')
  })

  it('tell how firm a file is and what it spans', () => {
    expect(firmness(3, 0, 12)).toBe('3 preliminära och 12 skyddade uppgifter')
    expect(firmness(0, 0, 0)).toBe('Inga preliminära, reviderade eller skyddade uppgifter')
    expect(spanText(15, '2010–2024', 48)).toBe('15 år, 2010–2024 och 48 månader')
    expect(spanText(0, '', 1)).toBe('1 månad')
  })
})

describe('the list as a text file', () => {
  it('has each finding with what to do, where and by which rule', () => {
    const finding = { code: 'gap', title: 'Sjukfrånvaro', text: 'Uppgift saknas.', remedy: 'Kontrollera.', where: '2020: totalt' }
    expect(findingsReport('Enheten', '2026-11-24', [{ severity: 'info', findings: [finding] }]).split('\r\n')).toEqual([
      'Anmärkningar: Enheten, 2026-11-24',
      '',
      'BRA ATT VETA',
      '',
      '- Uppgift saknas.',
      '  Att göra: Kontrollera.',
      '  Sjukfrånvaro | 2020: totalt | gap',
      '',
    ])
    expect(findingsFileName('Vård & omsorg', '2026-11-24')).toBe('anmarkningar-Vård-omsorg-2026-11-24.txt')
  })
})

describe('the method of a file', () => {
  it('is never told in code where the code is known', () => {
    expect(methodText('legal')).toBe('enligt lagen')
    expect(methodText('leavers/permanent-31-december')).toBe('slutade under året, av tillsvidareanställda 31 december')
  })

  it('stands as its publisher wrote it, or is said not to be stated', () => {
    expect(methodText('Frånvarodagar per anställd')).toBe('Frånvarodagar per anställd')
    expect(methodText(null)).toBe('anges inte')
  })
})
