import { falseAlarmsIn, audit, isAlarm, simulateStaff, sizeFrom, top } from '../../unit/domain/quality/cleanOrganisation.ts'
import { clean547, type Planted, plantedErrors } from '../../unit/domain/quality/planted.ts'
import { cubesOf, type Tally } from '../../unit/domain/quality/tally.ts'
import { treeOf } from '../../unit/domain/trees.ts'
import { written } from '../written.ts'

/** Clean organisations, from five persons to so many, and in how many of them something may be found all the same. */
const organisations = 500
const mostStaff = 13_000
const mostAlarms = 0.01
/** Organisations of other sizes in which every error is planted too, to show how far the rules reach. */
const others = 20
const otherStaff = [300, 3000] as const

const alone = treeOf([['u', null]])

/** True where the rules find an error that is planted in the last year of a unit, by one of the rules that should. */
function isFound({ form, change, found }: Planted, tallies: ReadonlyMap<string, Tally>): boolean {
  const [before = '', year = ''] = [...tallies.keys()].slice(-2)
  const alarms = audit(alone, () => cubesOf('u', tallies, form, change(year, before))).filter(([, finding]) => isAlarm(finding))
  const kinds = alarms.filter(([, { period }]) => period === year).map(([area, { code }]) => `${area} ${code}`)
  return found.some((kind) => kinds.includes(kind))
}

function measurePlanted(): boolean {
  const [least, most] = otherStaff
  const made = Array.from({ length: others }, (_, i) => {
    const staff = Math.round(least * (most / least) ** (i / (others - 1)))
    return simulateStaff(10_000 + i, staff).tallies.get(top) ?? new Map<string, Tally>()
  })
  console.log(`\nPlanted errors found: in the organisation of 547, and in how many of ${others} of ${least} to ${most} staff`)
  const results = plantedErrors.map((planted) => {
    const inOwn = isFound(planted, clean547)
    const inOthers = made.filter((tallies) => isFound(planted, tallies)).length
    console.log(`  ${planted.name.padEnd(72)}${(inOwn ? 'yes' : 'NO').padStart(5)}${String(inOthers).padStart(5)}`)
    return inOwn
  })
  console.log(`  ${results.filter(Boolean).length} of ${results.length}`)
  return results.every(Boolean)
}

function measureClean(): boolean {
  const kinds = new Map<string, number>()
  let [units, alarmed] = [0, 0]
  for (let seed = 1; seed <= organisations; seed += 1) {
    const made = simulateStaff(seed, sizeFrom(seed, mostStaff))
    const alarms = new Set(falseAlarmsIn(made).map(([area, { code }]) => `${area} ${code}`))
    units += made.tree.order.length
    alarmed += Number(alarms.size > 0)
    for (const kind of alarms) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const part = alarmed / organisations
  console.log(`\nFalse alarms in ${organisations} clean organisations of 5 to ${mostStaff} staff, ${units} units`)
  console.log(`  ${alarmed} with any, ${written(100 * part, 1)} % (at most ${written(100 * mostAlarms, 1)} %)`)
  for (const [kind, count] of kinds) console.log(`  ${kind.padEnd(40)}${String(count).padStart(5)}`)
  return part <= mostAlarms
}

/**
 * Measures the rules of quality: which planted errors they find, and how often they find something in files that are right. Tells
 * whether every error of the organisation of 547 staff is found, with at most one false alarm in a hundred clean organisations.
 */
export function runQuality(): boolean {
  const isAllFound = measurePlanted()
  return measureClean() && isAllFound
}
