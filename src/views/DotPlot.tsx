import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useState } from 'react'
import { dotPlotOption } from '../charts/dotPlot.ts'
import { type DotLayout, dotLayoutOf, laneAt } from '../charts/dotPlotLayout.ts'
import { dotReadoutAt } from '../charts/dotReadout.ts'
import { finishDotPlot } from '../charts/finishDotPlot.ts'
import type { Look } from '../charts/look.ts'
import type { CompareSet } from '../series/compareSet.ts'
import { compareWords, readoutInWords } from '../words/compare.ts'
import { DotReadout } from './DotReadout.tsx'
import { Picture, widthStep } from './Picture.tsx'
import { useWidth } from './useWidth.ts'

/** Where a key leads from a unit's lane, the names of groups passed over; undefined for keys that lead nowhere. */
function laneStepOf(key: string, at: number | null, { lanes }: DotLayout): number | null | undefined {
  const units = lanes.flatMap(({ kind }, i) => (kind === 'unit' ? [i] : []))
  const here = at === null ? -1 : units.indexOf(at)
  const steps: Readonly<Record<string, number | null>> = {
    ArrowDown: units[Math.min(units.length - 1, here + 1)] ?? null,
    ArrowUp: units[here < 0 ? units.length - 1 : Math.max(0, here - 1)] ?? null,
    Home: units[0] ?? null,
    End: units.at(-1) ?? null,
    Escape: null,
  }
  return steps[key]
}

/**
 * A comparison drawn as dots, a lane per unit. The picture is hidden from screen readers, since the page says the same in text and
 * in a table; a unit can be read off it by pointer and by the arrow keys. `data-chart-state` is `ready` only when exactly this
 * comparison has been drawn.
 */
export function DotPlot({ set }: { readonly set: CompareSet }) {
  const { ref, width } = useWidth()
  const stepped = width - (width % widthStep)
  const layout = useMemo(() => dotLayoutOf(set, stepped), [set, stepped])
  const make = useCallback((look: Look) => finishDotPlot(dotPlotOption(set, layout, look)), [set, layout])
  const [pointed, setPointed] = useState<number | null>(null)
  const readout = pointed === null ? null : dotReadoutAt(set, layout, pointed)
  const point = (event: PointerEvent<HTMLElement>) => {
    setPointed(laneAt(layout, event.clientY - event.currentTarget.getBoundingClientRect().top))
  }
  const step = (event: KeyboardEvent) => {
    const next = laneStepOf(event.key, pointed, layout)
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
  }
  const plot = {
    tabIndex: 0,
    role: 'group',
    'aria-label': compareWords.plot,
    onKeyDown: step,
    onPointerMove: point,
    onPointerDown: point,
    onPointerLeave: () => setPointed(null),
    onBlur: () => setPointed(null),
  }
  return (
    <Picture
      id={`${set.indicator}-compare`}
      height={layout.height}
      frameRef={ref}
      make={make}
      isSized={stepped > 0}
      plot={plot}
      over={readout !== null && pointed !== null && <DotReadout readout={readout} at={pointed} layout={layout} />}
    >
      <p className="visually-hidden" aria-live="polite">
        {readout === null ? '' : readoutInWords(readout)}
      </p>
    </Picture>
  )
}
