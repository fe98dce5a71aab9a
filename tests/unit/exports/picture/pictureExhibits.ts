import { vi } from 'vitest'
import type { CompareExhibit, FullExhibit, SeriesExhibit } from '../../../../src/exhibits/exhibit.ts'
import type { CompareSet } from '../../../../src/series/compareSet.ts'
import type { SeriesSet } from '../../../../src/series/seriesSet.ts'
import { defaultSelection } from '../../../../src/selection/selection.ts'
import type { ExhibitReader } from '../../../../src/views/readExhibit.ts'
import * as fixtures from '../../charts/fixtures.ts'
import { manyWorkplaces } from '../../series/manyWorkplaces.ts'
import { builtInReader, fullExhibit, madeUpReader, viewOf } from '../../exhibits/feedExhibits.ts'

/** The longest name of a unit in Sweden. */
export const longName = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'

async function builtIn(): Promise<readonly (readonly [string, FullExhibit])[]> {
  const reader = await builtInReader()
  const views = {
    headcount: viewOf('headcount'),
    'sick leave': viewOf('sickLeave'),
    'sick leave by sex': viewOf('sickLeave', { splitBy: 'sex' }),
    'a zoomed axis': viewOf('sickLeave', { scale: 'zoom' }),
    'small multiples': viewOf('age'),
    'two years': viewOf('turnover'),
    'one year': viewOf('recruitment'),
    'a comparison of two': viewOf('sickLeave', { page: 'compare' }),
    'a division': viewOf('sickLeave', { tab: 'drivers' }),
    'a situation': defaultSelection,
  }
  return read(reader, views)
}

async function read(reader: ExhibitReader, views: Readonly<Record<string, typeof defaultSelection>>) {
  const named: (readonly [string, FullExhibit])[] = []
  for (const [name, view] of Object.entries(views)) named.push([name, await fullExhibit(reader, view)])
  return named
}

async function madeUp(): Promise<readonly (readonly [string, FullExhibit])[]> {
  const usual = await read(await madeUpReader(), {
    'fifteen years': viewOf('sickLeave', { beside: 'both' }),
    'a comparison': viewOf('turnover', { page: 'compare' }),
  })
  const withheld = await read(await madeUpReader('allProtected'), {
    'all protected': viewOf('sickLeave'),
    'a protected situation': defaultSelection,
  })
  return [...usual, ...withheld]
}

/** A key figure's exhibit with another set in it. */
function withSet(exhibit: SeriesExhibit, set: SeriesSet): SeriesExhibit {
  return { ...exhibit, set, heading: set.heading, description: set.description }
}

/** An exhibit in which every text is as long and as odd as nobody would write it. */
export function hostile(exhibit: SeriesExhibit): SeriesExhibit {
  const odd = `${longName} <script>alert("1")</script> & {a|b} ]]>\u0001\uD800`
  return {
    ...exhibit,
    heading: `Sjukfrånvaron i ${odd} var 2,8 % 2023. Förändringen från 2022 motsvarar mindre än en persons heltidsår.`,
    population: `Andel av ordinarie arbetstid, ${odd}`,
    filters: `Urval: ${odd} · 2019–2023 · jämfört med ${longName}`,
    source: `Källa: ${'X'.repeat(200)}`,
    footnotes: Array.from({ length: 30 }, (_, i) => `${i + 1}. ${odd}`),
  }
}

/** A comparison of as many units as asked for, the own one last. */
export function comparisonOf(exhibit: CompareExhibit, count: number): CompareExhibit {
  const section = exhibit.set.sections.find(({ id }) => id === 'near')
  const [row] = section?.rows ?? []
  if (section === undefined || row === undefined) throw new Error('nothing is compared')
  const rows = Array.from({ length: count }, (_, i) => {
    const group = i === count - 1 ? ('own' as const) : row.group
    return { ...row, unit: `unit-${i}`, label: `Enhet nummer ${i + 1}`, group, inPlot: true }
  })
  const set: CompareSet = { ...exhibit.set, kind: 'siblings', sections: [{ ...section, rows }] }
  return { ...exhibit, set }
}

/** Exhibits of every kind, by what they are. */
export async function pictureExhibits(): Promise<ReadonlyMap<string, FullExhibit>> {
  const known = new Map([...(await builtIn()), ...(await madeUp())])
  vi.unstubAllGlobals()
  const sickLeave = known.get('sick leave') as SeriesExhibit
  const comparison = known.get('a comparison') as CompareExhibit
  return new Map<string, FullExhibit>([
    ...known,
    ['gaps', withSet(sickLeave, fixtures.withGap)],
    ['a long name', withSet(sickLeave, fixtures.longName)],
    ['provisional columns', withSet(sickLeave, fixtures.provisionalColumns)],
    ['hostile texts', hostile(sickLeave)],
    ['twenty units', comparisonOf(comparison, 20)],
    ['seventy units', comparisonOf(comparison, 70)],
    ['many workplaces', manyWorkplaces()],
    ['very many workplaces', manyWorkplaces('turnover', 60)],
  ])
}
