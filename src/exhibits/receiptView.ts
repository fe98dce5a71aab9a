import type { Indicator } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import { type CodeFault, codeHashes, type ReceiptCode, readCode } from './receiptCode.ts'

/** What a code is looked up in. */
export interface ReceiptPlace {
  readonly organisation: { readonly id: string }
  readonly indicators: readonly Indicator[]
  readonly tree: UnitTree
  /** What the address itself asks for: where a code fits several units, it knows which. */
  readonly asked: Selection
}

/** Why a code has no view here. `ambiguous` names the units that it may mean. */
export type ReceiptFault =
  | { readonly kind: CodeFault | 'organisation' | 'indicator' | 'unit' }
  | { readonly kind: 'ambiguous'; readonly units: readonly string[] }

/** A code's view. */
export interface ReceiptView {
  readonly code: ReceiptCode
  readonly selection: Selection
  /** How many of the units that stood beside are no longer there. */
  readonly lost: number
}

/** Names are looked up by the numbers that stand for them. */
function candidates(tree: UnitTree, hash: number, preferred: readonly (UnitId | null)[]): readonly UnitId[] {
  const fitting = tree.order.filter((id) => codeHashes.unit(id) === hash)
  const asked = fitting.filter((id) => preferred.includes(id))
  return asked.length > 0 ? asked.slice(0, 1) : fitting
}

function unitOf({ unit }: ReceiptCode, { tree, asked }: ReceiptPlace): UnitId | null | ReceiptFault {
  if (unit === 0) return null
  const [found, ...others] = candidates(tree, unit, [asked.unit])
  if (found === undefined) return { kind: 'unit' }
  const name = (id: UnitId) => tree.units.get(id)?.label ?? id
  return others.length === 0 ? found : { kind: 'ambiguous', units: [found, ...others].map(name) }
}

/** The view of a code, however it is typed, or why there is none here. Never throws. */
export function receiptViewOf(text: string, place: ReceiptPlace): ReceiptView | ReceiptFault {
  const { organisation, indicators, tree, asked } = place
  const code = readCode(text)
  if (typeof code === 'string') return { kind: code }
  if (codeHashes.organisation(organisation.id) !== code.organisation) return { kind: 'organisation' }
  const indicator = indicators.find(({ id }) => codeHashes.indicator(id) === code.indicator)
  if (indicator === undefined && code.indicator !== 0) return { kind: 'indicator' }
  const unit = unitOf(code, place)
  if (typeof unit === 'object' && unit !== null) return unit
  const compareWith = code.compareWith.flatMap((hash) => candidates(tree, hash, asked.compareWith).slice(0, 1))
  const { page, choices } = code
  return {
    code,
    selection: { ...choices, page, unit, compareWith, indicator: page === 'overview' ? null : (indicator?.id ?? null) },
    lost: code.compareWith.length - compareWith.length,
  }
}
