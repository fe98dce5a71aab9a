import type { Selection } from '../selection/selection.ts'
import { writeReceiptText } from '../selection/receiptAddress.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'
import { figureTables, keptFiguresOf } from './keptFigures.ts'
import { writeFigures } from './keptText.ts'
import type { Receipt } from './receipt.ts'
import {
  codeHashes,
  fitsNumber,
  fitsYear,
  type ReceiptChoices,
  type ReceiptCode,
  type ReceiptPage,
  writeCode,
} from './receiptCode.ts'
import { headlineIn, latestYearIn, type Unsigned } from './shownYear.ts'

/** Office cuts longer addresses off; what the site's own address takes is left free. */
const longestLink = 1800

const pageOf = ({ page }: Selection): ReceiptPage => (page === 'indicator' || page === 'compare' ? page : 'overview')

/** The choices that a code has word for word. */
function choicesOf({ from, to, employment, splitBy, tab, scale, beside, organisation }: Selection): ReceiptChoices {
  return { from, to, employment, splitBy, tab, scale, beside, organisation }
}

/** What a code of a selection knows of it. */
export function codedView(selection: Selection, organisation: string): Omit<ReceiptCode, 'version' | 'year' | 'headline'> {
  const { indicator, unit, compareWith } = selection
  return {
    page: pageOf(selection),
    organisation: codeHashes.organisation(organisation),
    indicator: indicator === null ? 0 : codeHashes.indicator(indicator),
    unit: unit === null ? 0 : codeHashes.unit(unit),
    compareWith: compareWith.map(codeHashes.unit),
    choices: choicesOf(selection),
  }
}

function codedFigures(exhibit: Unsigned): Pick<ReceiptCode, 'year' | 'headline'> & { readonly indicator?: number } {
  const headline = headlineIn(exhibit)
  const year = latestYearIn(exhibit)
  if (year === null || !fitsYear(year)) return { year: null, headline: null }
  const number = headline?.number ?? null
  const about = exhibit.kind === 'situation' && headline !== null ? { indicator: codeHashes.indicator(headline.indicator) } : {}
  return { year, headline: number !== null && fitsNumber(number) ? number : null, ...about }
}

/** The figures that an exhibit shows, as a receipt keeps them. */
export function figuresTextOf(exhibit: Unsigned): string {
  return writeFigures(keptFiguresOf(figureTables(exhibit)))
}

/** The receipt of an exhibit: the same view of the same figures has the same in every browser. */
export function receiptOf(exhibit: Unsigned, { organisation }: ExhibitPlace): Receipt {
  const figures = figuresTextOf(exhibit)
  const view = codedView(exhibit.selection, organisation.id)
  const code = writeCode({ ...view, version: codeHashes.version(figures), ...codedFigures(exhibit) })
  const whole = `${exhibit.link}&${writeReceiptText({ code, figures })}`
  const link = whole.length > longestLink ? `${exhibit.link}&${writeReceiptText({ code, figures: null })}` : whole
  return { code, link }
}
