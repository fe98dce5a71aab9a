import type { FoundCell, ToldFinding } from '../domain/finding.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { shows } from './obstacles.ts'
import type { Series } from './seriesSet.ts'

/** True where a line's figure is made of the cell: of its measure, and of its very categories. */
function isMadeOf(line: Line, { measure, at }: FoundCell): boolean {
  const { kind: _, ...used } = line.formula
  return Object.values(used).includes(measure) && shows(line, at) && shows({ ...line, at }, line.at)
}

/**
 * The unit's own rows with what the rules of quality hold for wrong, or probably wrong, in each cell. What is only worth knowing is no
 * doubt, and rows without one stay as they are.
 */
export function withDoubts(
  series: readonly Series[],
  lines: readonly Line[],
  findings: readonly ToldFinding[],
  periods: readonly Period[],
): readonly Series[] {
  const doubting = findings.filter(({ severity }) => severity !== 'info')
  return series.map((row) => {
    const line = lines.find(({ id }) => id === row.id)
    if (line === undefined || doubting.length === 0) return row
    const isAbout = (period: Period) => (cell: FoundCell) => cell.period === period && isMadeOf(line, cell)
    return { ...row, doubts: periods.map((period) => doubting.find(({ cells }) => cells.some(isAbout(period)))?.text ?? null) }
  })
}
