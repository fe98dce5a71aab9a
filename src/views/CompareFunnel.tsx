import { lazy, Suspense, useCallback, useState } from 'react'
import { finishFunnel, funnelHeight, funnelOption } from '../charts/funnelPlot.ts'
import type { Look } from '../charts/look.ts'
import type { CompareFunnel as Model } from '../series/compareFunnel.ts'
import { apartFormula } from '../words/apartMethod.ts'
import { funnelWords } from '../words/funnel.ts'
import { labels } from '../words/labels.ts'
import { Boundary } from './Boundary.tsx'
import { loadPicture } from './loadCharts.ts'
import { useWidth } from './useWidth.ts'

const DrawnPicture = lazy(loadPicture)

type Draw = (look: Look) => object

/** The picture is decided for widths in steps of this many pixels. */
const widthStep = 8

interface Props {
  readonly funnel: Model
  readonly name: string
}

/** Many units by size and value, and who stands out. The picture is hidden from screen readers: the same is said in words. */
export function CompareFunnel({ funnel, name }: Props) {
  const { ref, width } = useWidth()
  const stepped = width - (width % widthStep)
  const make = useCallback((look: Look) => finishFunnel(funnelOption(funnel, stepped, look)), [funnel, stepped])
  const [drawn, setDrawn] = useState<Draw | null>(null)
  const noteDrawn = useCallback((draw: Draw) => setDrawn(() => draw), [])
  return (
    <section className="card card-page" aria-labelledby="compare-funnel">
      <h2 id="compare-funnel">{funnelWords.title}</h2>
      {funnel.findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      <div
        ref={ref}
        className="chart"
        data-chart={`${name}-funnel`}
        data-chart-state={drawn === make ? 'ready' : 'loading'}
        style={{ height: funnelHeight }}
      >
        <div className="drawn-picture" aria-hidden="true">
          <Boundary key={name} renderFallback={() => null} onError={() => setDrawn(null)}>
            <Suspense fallback={<div className="chart-waiting">{labels.loading}</div>}>
              {stepped > 0 && <DrawnPicture make={make} onDrawn={noteDrawn} />}
            </Suspense>
          </Boundary>
        </div>
      </div>
      <p className="visually-hidden">{funnel.description}</p>
      <div className="compare-method">
        <p>{funnelWords.method}</p>
        <details>
          <summary>{apartFormula}</summary>
          {funnelWords.formula.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      </div>
    </section>
  )
}
