import type { MadeUpUnit } from './municipality.ts'
import { areaLabels } from './codes.ts'
import type { FilePlan } from './filePlan.ts'
import type { JsonStatCollection, JsonStatDimension, JsonStatItem, UnitLife } from './jsonStat.ts'

/** Where a file lies, relative to the catalog: under the unit that it is about, or the unit above those that share it. */
export function addressOf({ area, units }: FilePlan): string {
  const [first] = units
  const folder = units.length === 1 ? first?.id : first?.parent
  return units.length === 1 ? `${folder}/${area}.json` : `${folder}/${area}-shared.json`
}

function itemOf(plan: FilePlan): JsonStatItem {
  const units = plan.units.map(({ id }) => id)
  return { class: 'dataset', href: addressOf(plan), label: areaLabels[plan.area], extension: { area: plan.area, units } }
}

/** What the catalog says about a unit's life and figures, nothing for those that have always been and have files. */
function lifeOf({ since, until, successors, hasFiles }: MadeUpUnit): UnitLife {
  return {
    ...(since !== null && { validFrom: `${since}-01-01` }),
    ...(until !== null && { validTo: `${until}-12-31` }),
    ...(successors.length > 0 && { successors }),
    ...(!hasFiles && { sumOfChildren: true }),
  }
}

function livesOf(units: readonly MadeUpUnit[]): Pick<JsonStatDimension, 'extension'> {
  const lives = units.map((unit) => [unit.id, lifeOf(unit)] as const).filter(([, life]) => Object.keys(life).length > 0)
  return lives.length === 0 ? {} : { extension: Object.fromEntries(lives) }
}

function treeOf(units: readonly MadeUpUnit[]): JsonStatDimension {
  const parents = units.filter(({ children }) => children.length > 0)
  return {
    label: 'Enhet',
    category: {
      index: units.map(({ id }) => id),
      label: Object.fromEntries(units.map(({ id, label }) => [id, label])),
      child: Object.fromEntries(parents.map(({ id, children }) => [id, children])),
    },
    ...livesOf(units),
  }
}

/** The catalog of the made-up municipality. */
export function catalogOf(units: readonly MadeUpUnit[], files: readonly FilePlan[], lastYear: number): JsonStatCollection {
  return {
    version: '2.0',
    class: 'collection',
    label: 'Personal i siffror, påhittade uppgifter',
    updated: `${lastYear}-12-31`,
    link: { item: files.map(itemOf) },
    extension: {
      contract: 1,
      madeUp: true,
      organisation: { id: 'exempel', label: 'Exempelkommunen (påhittad)' },
      context: 'context.json',
      units: treeOf(units),
    },
  }
}
