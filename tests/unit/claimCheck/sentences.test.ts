import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { stateOf } from '../../../src/series/stateOf.ts'
import { noFilters } from '../series/fromFeeds.ts'
import { builtInGround } from './builtInGround.ts'
import { living, madeUpGround } from './madeUpGround.ts'

/** A text with what it claims, each true or false by the figures. */
interface Text {
  readonly text: string
  readonly claims: readonly (readonly [quote: string, truth: 'true' | 'false'])[]
}

/** Written by people who had read no rule, of the built-in figures 2020–2023. */
const texts = ['first', 'second', 'third', 'fourth'].flatMap((name) =>
  readFileSync(new URL(`sentences/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text),
)
const ground = builtInGround()

const verdicts = texts.flatMap(({ text, claims }) => {
  const { statements } = reviewText(text, ground)
  return claims.map(([quote, truth]) => {
    const start = text.indexOf(quote)
    const kinds = statements.filter((one) => one.start < start + quote.length && one.end > start).map(({ kind }) => kind)
    const kind = kinds.includes('differs') ? 'differs' : kinds.includes('holds') ? 'holds' : 'untestable'
    return { quote, text, truth, kind }
  })
})
const of = (truth: 'true' | 'false') => verdicts.filter((one) => one.truth === truth)
const share = (truth: 'true' | 'false', kind: string) => of(truth).filter((one) => one.kind === kind).length / of(truth).length

describe('sentences of annual reports, written by others', () => {
  it('are many, true and false', () => {
    expect(verdicts.length).toBeGreaterThan(4800)
    expect(Math.min(of('true').length, of('false').length)).toBeGreaterThan(2300)
  })

  it('are never called right where they are false', () => {
    expect(of('false').filter(({ kind }) => kind === 'holds')).toEqual([])
  })

  it('are never called wrong where they are true', () => {
    expect(of('true').filter(({ kind }) => kind === 'differs')).toEqual([])
  })

  it('are confirmed and caught no less often than now', () => {
    expect(share('true', 'holds')).toBeGreaterThan(0.59)
    expect(share('false', 'differs')).toBeGreaterThan(0.62)
  })
})

describe('a sentence that names its measure and its year', () => {
  const isWhole = (text: string) =>
    /\b20(19|2[0-3])\b/u.test(text) && /sjukfrånvaro|anställda|personalomsättning|avgångar|annons/iu.test(text)
  const told = texts.filter(({ text }) => isWhole(text.split(/[.!?]\s/u)[0] ?? ''))

  it('is not called wrong for what the sentence before was about', () => {
    expect(told.length).toBeGreaterThan(1500)
    const wrong = told.flatMap(({ text, claims }, i) => {
      // Any other text will do: of another year, group or measure.
      const before = `${texts[(i * 7919) % texts.length]?.text.trim().replace(/[^.!?]$/u, '$&.')} `
      const { statements } = reviewText(before + text, ground)
      const ours = statements.filter(({ start }) => start >= before.length)
      return claims.flatMap(([quote, truth]) => {
        const start = before.length + text.indexOf(quote)
        const isOver = (one: { start: number; end: number }) => one.start < start + quote.length && one.end > start
        return truth === 'true' && ours.some((one) => one.kind === 'differs' && isOver(one)) ? [before + text] : []
      })
    })
    expect(wrong).toEqual([])
  })
})

describe('the product’s own sentences', () => {
  const grounds = [builtInGround(), ...[0, 200].flatMap((i) => (living[i] === undefined ? [] : [madeUpGround(living[i].id)]))]
  const own = grounds.flatMap((each) =>
    each.sources.flatMap((sources) =>
      [null, '2022'].flatMap((to) =>
        (['total', 'permanent', 'fixedTerm'] as const).flatMap((employment) =>
          ([null, 'sex', 'ageBand'] as const).flatMap((splitBy) => {
            const state = stateOf(sources, { ...noFilters, to, employment, splitBy })
            if (!('set' in state) || state.kind === 'protected') return []
            const sentences = [...new Set([state.set.heading, state.set.description])]
            return sentences.flatMap((text) =>
              reviewText(text, { ...each, lastYear: to }).statements.map(({ kind, text: quote, verdict }) => ({
                kind,
                quote,
                verdict,
                text,
              })),
            )
          }),
        ),
      ),
    ),
  )

  it('are never called wrong, over key figures, forms of employment, splits, units and years', () => {
    expect(own.length).toBeGreaterThan(3000)
    expect(own.filter(({ kind }) => kind === 'differs')).toEqual([])
  })

  it('are confirmed no less often than now', () => {
    expect(own.filter(({ kind }) => kind === 'holds').length / own.length).toBeGreaterThan(0.95)
  })
})
