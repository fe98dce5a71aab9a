import { useCallback, useMemo } from 'react'
import { funnelLayoutOf } from '../charts/funnelLayout.ts'
import { drawnFunnel, funnelHeight } from '../charts/funnelPlot.ts'
import type { Look } from '../charts/look.ts'
import type { CompareFunnel as Model } from '../series/compareFunnel.ts'
import { funnelMethod, funnelWords } from '../words/funnel.ts'
import { MethodTexts } from './MethodTexts.tsx'
import { Picture, widthStep } from './Picture.tsx'
import { useWidth } from './useWidth.ts'

interface Props {
  readonly funnel: Model
  readonly name: string
}

/** Many units by size and value, and who stands out. The picture is hidden from screen readers: the same is said in words. */
export function CompareFunnel({ funnel, name }: Props) {
  const { ref, width } = useWidth()
  const stepped = width - (width % widthStep)
  const layout = useMemo(() => funnelLayoutOf(funnel, stepped, funnelHeight), [funnel, stepped])
  const make = useCallback((look: Look) => drawnFunnel(funnel, layout, look), [funnel, layout])
  return (
    <section className="card card-page" aria-labelledby="compare-funnel">
      <h2 id="compare-funnel">{funnelWords.title}</h2>
      <ul className="compare-findings">
        {funnel.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <Picture id={`${name}-funnel`} height={funnelHeight} frameRef={ref} make={make} isSized={stepped > 0} />
      <p className="visually-hidden">{funnel.description}</p>
      <details className="compare-method">
        <summary>{funnelWords.how}</summary>
        <MethodTexts method={funnelMethod} />
      </details>
    </section>
  )
}
