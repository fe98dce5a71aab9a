import { useCallback } from 'react'
import { finishFunnel, funnelHeight, funnelOption } from '../charts/funnelPlot.ts'
import type { Look } from '../charts/look.ts'
import type { CompareFunnel as Model } from '../series/compareFunnel.ts'
import { apartFormula } from '../words/apartMethod.ts'
import { funnelWords } from '../words/funnel.ts'
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
  const make = useCallback((look: Look) => finishFunnel(funnelOption(funnel, stepped, look)), [funnel, stepped])
  return (
    <section className="card card-page" aria-labelledby="compare-funnel">
      <h2 id="compare-funnel">{funnelWords.title}</h2>
      {funnel.findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      <Picture id={`${name}-funnel`} height={funnelHeight} frameRef={ref} make={make} isSized={stepped > 0} />
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
