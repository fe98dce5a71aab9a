import { parseConfig } from '../../../src/contract/parseConfig.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Config } from '../../../src/domain/config.ts'
import type { Result } from '../../../src/domain/problem.ts'
import type { Unit, UnitTree } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: string | null, children: readonly string[]): Unit => ({ id, label: id, parent, children })

/** A town with a school under it. */
export const tree: UnitTree = {
  units: new Map([
    ['town', unit('town', null, ['school'])],
    ['school', unit('school', 'town', [])],
  ]),
  order: ['town', 'school'],
}

/** Where the sample catalog lies. */
export const catalogAddress = 'https://example.test/app/feeds/index.json'

/** A catalog without faults, of its own making each time, so that a test may break it. */
export function sampleCatalog() {
  return {
    version: '2.0',
    class: 'collection',
    label: 'Sample',
    link: {
      item: [
        {
          class: 'dataset',
          href: 'school/headcount.json',
          label: 'Headcount',
          extension: { area: 'headcount', units: ['school'] },
        },
        {
          class: 'dataset',
          href: 'school/sickLeave.json',
          label: 'Sick leave',
          extension: { area: 'sickLeave', units: ['town', 'school'] },
        },
      ],
    },
    extension: {
      contract: 1,
      organisation: { id: 'town', label: 'Town' },
      nextDelivery: '2027-03-01',
      context: 'context.json',
      units: {
        category: { index: ['town', 'school'], label: { town: 'Town', school: 'School' }, child: { town: ['school'] } },
        extension: { school: { validFrom: '2020-01-01', validTo: '2024-12-31', successors: ['town'] } },
      },
    },
  }
}

const dimension = (...codes: string[]) => ({ category: { index: codes } })

/** A dataset without faults: women and men of the school, permanent staff, two years. */
export function sampleHeadcount() {
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Headcount',
    source: 'A report, section 4',
    updated: '2023-12-31',
    note: ['Everyone.'],
    id: ['unit', 'time', 'employment', 'sex', 'measure'],
    size: [1, 2, 1, 2, 1],
    dimension: {
      unit: dimension('school'),
      time: dimension('2022', '2023'),
      employment: dimension('permanent'),
      sex: dimension('women', 'men'),
      measure: { category: { index: ['persons'], unit: { persons: { decimals: 0 } } } },
    },
    value: [188, 83, 202, 81],
    extension: { method: 'legal', definition: 'heads' },
  }
}

/** A dataset without faults and with a ratio: sick leave of everyone, one year, with the size of the group. */
export function sampleSickLeave() {
  return {
    version: '2.0',
    class: 'dataset',
    source: 'A report, section 4',
    id: ['unit', 'time', 'group', 'measure'],
    size: [1, 1, 1, 2],
    dimension: {
      unit: dimension('school'),
      time: dimension('2023'),
      group: dimension('all'),
      measure: { category: { index: ['rate', 'persons'], unit: { rate: { decimals: 2 }, persons: { decimals: 0 } } } },
    },
    value: [2.79, 283],
  }
}

/** A context without faults, with one entry in each list. */
export function sampleContext() {
  return {
    contract: 1,
    comments: [{ unit: 'school', area: 'headcount', time: '2023', text: 'More of us.', source: 'A report' }],
    targets: [
      {
        area: 'headcount',
        measure: 'employeesPerManager',
        unit: 'town',
        min: 10,
        max: 30,
        from: '2023-02',
        decision: 'The board',
      },
    ],
    events: [{ unit: 'town', from: '2020', to: '2022', label: 'Pandemic', kind: 'external' }],
    claims: [
      {
        unit: 'school',
        area: 'turnover',
        time: '2023',
        text: '11 %',
        figure: { measure: 'rate', value: 11, decimals: 0 },
        source: 'A report',
      },
      {
        unit: 'school',
        area: 'sickLeave',
        time: '2023',
        text: 'Down again',
        direction: { measure: 'rate', way: 'down-further' },
        source: 'A report',
      },
    ],
  }
}

/** Settings without faults, stricter than the usual ones. */
export function sampleConfig() {
  return {
    contract: 1,
    protection: { sickLeave: { atMost: 12 }, other: { fewerThan: 7 } },
    template: { colours: { accent: '#1B6B70', heading: '#10222E' }, font: 'Times New Roman', logo: 'bilder/vapen.png' },
    embed: { origins: ['https://intranat.exempel.se'] },
  }
}

/** Where the settings lie. */
const configAddress = 'https://kommun.se/personal/config.json'

/** The settings where nothing is wrong with them, else every problem. */
export function readSettings(json: unknown, file = 'config.json'): Result<Config> {
  const { config, problems } = parseConfig(json, file, configAddress)
  return problems.length === 0 ? { ok: true, value: config } : { ok: false, problems }
}

/** What a dataset of an area is read against. */
export const expecting = (area: AreaId) => ({ area, tree })

/** The sample of headcount with a figure of both years and one of both sexes, in place of those that it hides. */
export function sampleAggregates() {
  const { extension, ...rest } = sampleHeadcount()
  const school = { unit: 'school', employment: ['permanent'], measure: 'persons' }
  return {
    ...rest,
    value: [null, null, null, null],
    status: ['c', 'c', 'c', 'c'],
    extension: {
      ...extension,
      aggregates: [
        { ...school, time: ['2022', '2023'], sex: ['women'], value: 390 },
        { ...school, time: ['2023'], sex: ['women', 'men'], value: 283 },
      ],
    },
  }
}

/** The sample of a catalog with checksums and a stamp, of the right shape whether they hold or not. */
export function sampleStamped() {
  const { link, extension, ...rest } = sampleCatalog()
  const item = link.item.map((one, i) => ({ ...one, extension: { ...one.extension, sha256: `${i}a`.repeat(32) } }))
  const rule = { sickLeave: { atMost: 10 }, other: { fewerThan: 5 } }
  const protection = { rule, date: '2026-03-02', contract: 1, sha256: '0F'.repeat(32) }
  return { ...rest, link: { item }, extension: { ...extension, protection } }
}
