import { type DivisionId, dimensions } from '../domain/dimension.ts'
import type { FoundCell, ToldFinding } from '../domain/finding.ts'
import type { Line } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import type { Series } from './seriesSet.ts'

/** True where a line's figure in a period is made of the cell. */
function isMadeOf({ at, formula: { kind: _, ...used } }: Line, cell: FoundCell): boolean {
  const divisions = [...new Set([...Object.keys(at), ...Object.keys(cell.at)])] as DivisionId[]
  const codeIn = (place: Line['at'], id: DivisionId) => place[id] ?? dimensions[id].whole
  return Object.values(used).includes(cell.measure) && divisions.every((id) => codeIn(at, id) === codeIn(cell.at, id))
}

/** What was found wrong or probably wrong in each period of a line, null where nothing was. What is only worth knowing is no doubt. */
function doubtsOf(line: Line, findings: readonly ToldFinding[], periods: readonly Period[]): readonly (string | null)[] {
  return periods.map((period) => {
    const isAbout = (cell: FoundCell) => cell.period === period && isMadeOf(line, cell)
    return findings.find(({ severity, cells }) => severity !== 'info' && cells.some(isAbout))?.text ?? null
  })
}

/** The unit's own rows with what the rules of quality doubt in each cell. Rows without a doubt stay as they are. */
export function withDoubts(
  series: readonly Series[],
  lines: readonly Line[],
  findings: readonly ToldFinding[],
  periods: readonly Period[],
): readonly Series[] {
  return series.map((row) => {
    const line = lines.find(({ id }) => id === row.id)
    const doubts = line === undefined ? [] : doubtsOf(line, findings, periods)
    return doubts.some((doubt) => doubt !== null) ? { ...row, doubts } : row
  })
}
