import type { Finding } from '../domain/finding.ts'
import { inBrackets } from './foundPlace.ts'
import { formatNumber, formatPlain } from './number.ts'

const partNames: Readonly<Record<string, string>> = {
  women: 'könen',
  'age-29': 'åldersgrupperna',
}
const countNames: Readonly<Record<number, string>> = { 2: 'båda', 3: 'alla tre' }

/** What can't be true: figures that rule each other out. */
export type Contradiction = Extract<
  Finding,
  { code: 'total-outside-parts' | 'whole-not-sum' | 'shares-not-hundred' | 'ratio-not-parts' | 'whole-not-children' }
>

const asPublished = 'De visas som i källan.'

/** What contradicts what, and which of it is shown. */
function conflict(finding: Contradiction): string {
  const { decimals } = finding
  switch (finding.code) {
    case 'total-outside-parts': {
      const { total, parts } = finding
      const side = total < Math.min(...parts.map(({ value }) => value)) ? 'under' : 'över'
      const groups = `${countNames[parts.length] ?? 'alla'} ${partNames[parts[0]?.id ?? ''] ?? 'grupperna'}`
      return `totalen ${formatNumber(total, 'percent', decimals)} ligger ${side} ${groups}. ${asPublished}`
    }
    case 'whole-not-sum': {
      const { total, sum } = finding
      return `totalen ${formatPlain(total, decimals)} är inte summan av delarna, ${formatPlain(sum, decimals)}. ${asPublished}`
    }
    case 'whole-not-children': {
      const { label, total, sum } = finding
      return `${label} anges till ${formatPlain(total, decimals)}, men enheterna under den är tillsammans ${formatPlain(sum, decimals)}. ${asPublished}`
    }
    case 'ratio-not-parts': {
      const { stated, part, whole, times } = finding
      const text = (value: number, digits: number) => formatNumber(value, times === 100 ? 'percent' : 'number', digits)
      const made = text((times * part) / whole, decimals + 1)
      return `källan anger ${text(stated, decimals)}, men ${formatPlain(part, 0)} delat med ${formatPlain(whole, 0)} ger ${made}. Här visas det som delarna ger.`
    }
    case 'shares-not-hundred':
      return `andelarna summerar till ${formatNumber(finding.sum, 'percent', decimals)}, och avrundning förklarar inte det.`
  }
}

type FamilyFinding = Extract<Finding, { code: 'whole-not-children' }>

/** A unit may have more than its children: what is left over is told, and is no reason to compare less. */
function remainder({ label, total, sum, decimals }: FamilyFinding): string {
  const [whole, together, rest] = [total, sum, total - sum].map((value) => formatPlain(value, decimals))
  return `${label} anges till ${whole}. Enheterna under den är tillsammans ${together}: ${rest} redovisas inte på någon av dem.`
}

/** A contradiction in the source, with what the reader should do about it, or what a unit has beside its children. */
export function contradiction(finding: Contradiction): string {
  const { period } = finding
  if (finding.code === 'whole-not-children' && finding.sum < finding.total)
    return `${period}${inBrackets(finding.at)}: ${remainder(finding)}`
  return `Siffrorna för ${period}${inBrackets(finding.at)} stämmer inte ihop: ${conflict(finding)} Jämför inte med ${period} förrän källan är kontrollerad.`
}
