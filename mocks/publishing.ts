import type { AreaId } from '../src/domain/area.ts'
import { type AreaPlan, plans } from './areaPlan.ts'
import { fewFlags, type Flags, manyFlags } from './flags.ts'
import { compactFormFor, type Form, formFor } from './form.ts'

/** How a made-up publisher writes its feeds. The number is that of the unit, or of the file. */
export interface Publishing {
  readonly planFor: (area: AreaId, number: number) => AreaPlan
  readonly formFor: (number: number) => Form
  readonly flags: Flags
  /** Whether the smallest units under one parent share a file about recruitment, instead of having one each. */
  readonly sharesRecruitment: boolean
}

function variedPlan(area: AreaId, number: number): AreaPlan {
  const odd = number % 2 === 1
  if (area === 'headcount') return plans.headcount
  if (area === 'age') return [plans.age, plans.ageOfPermanent, plans.age, plans.ageShares][number % 4] ?? plans.age
  if (area === 'turnover') return odd ? plans.turnoverAndRate : plans.turnover
  if (area === 'recruitment') return odd ? plans.recruitmentAndRatio : plans.recruitment
  return [plans.sickHours, plans.sickHoursAndRates, plans.sickRates, plans.sickHours][number % 4] ?? plans.sickHours
}

/** Files that differ on purpose, so that ten units show what the feeds of many publishers may look like. */
export const varied: Publishing = { planFor: variedPlan, formFor, flags: manyFlags, sharesRecruitment: true }

function steadyPlan(area: AreaId, number: number): AreaPlan {
  const seventh = number % 7 === 0
  if (area === 'headcount') return plans.headcount
  if (area === 'age') return plans.age
  if (area === 'turnover') return plans.turnoverAndRate
  if (area === 'recruitment') return seventh ? plans.recruitmentAndRatio : plans.recruitment
  return seventh ? plans.sickHoursAndRates : plans.sickHours
}

/** One publisher's files: counts everywhere, so that units may be summed, and in compact forms. */
export const steady: Publishing = {
  planFor: steadyPlan,
  formFor: compactFormFor,
  flags: fewFlags,
  sharesRecruitment: false,
}
