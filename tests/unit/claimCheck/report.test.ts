import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewText, type Statement } from '../../../src/claimCheck/reviewText.ts'
import { plain } from '../words/plain.ts'
import { type Annotation, section4, section8 } from './annotations.ts'
import { builtInGround } from './builtInGround.ts'

const passages = [
  ['reportSection4.txt', section4],
  ['reportSection8.txt', section8],
] as const

interface Answer extends Annotation {
  readonly found: Statement | undefined
}

/** Where a quotation stands in a text whose lines break elsewhere. */
function placeOf(quote: string, text: string): { start: number; end: number } {
  const [match, ...more] = text.matchAll(new RegExp(quote.replaceAll(' ', '\\s+'), 'g'))
  if (match === undefined || more.length > 0) throw new Error(`${quote} should stand once in the report`)
  return { start: match.index, end: match.index + match[0].length }
}

function answersFor([file, annotations]: (typeof passages)[number]) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const { statements, remarks } = reviewText(text, builtInGround())
  const answers = annotations.map((annotation): Answer => {
    const { start, end } = placeOf(annotation.quote, text)
    return { ...annotation, found: statements.find((one) => one.start < end && one.end > start) }
  })
  const extra = statements.filter((one) => answers.every(({ found }) => found !== one))
  return {
    answers,
    extra,
    remarks: remarks.map((remark) => [text.slice(remark.start, remark.end).replaceAll(/\s+/g, ' '), remark.text]),
  }
}

const all = passages.map(answersFor)
const answers = all.flatMap((one) => one.answers)
const extra = all.flatMap((one) => one.extra)
const found = answers.flatMap((answer) => (answer.found === undefined ? [] : [answer.found]))
const verdictOn = (quote: string) => {
  const answer = answers.find((each) => each.quote === quote)?.found
  return [answer?.kind, plain(answer?.verdict)]
}

describe('the report’s section 4 and its paragraphs on personnel in section 8', () => {
  it('have at least nine of ten statements found', () => {
    const right = answers.filter((answer) => answer.found?.kind === answer.right)
    console.info(
      `${found.length} of ${answers.length} statements found, ${right.length} judged as by hand, ${extra.length} besides`,
    )
    expect(answers.length).toBeGreaterThan(30)
    expect(found.length / answers.length).toBeGreaterThanOrEqual(0.9)
  })

  it('have nothing called right that is not', () => {
    const falselyRight = answers.filter((answer) => answer.found?.kind === 'holds' && answer.right !== 'holds')
    expect([...falselyRight.map(({ quote }) => quote), ...extra.filter(({ kind }) => kind === 'holds')]).toEqual([])
  })

  it('have nothing called wrong that is not', () => {
    const falselyWrong = answers.filter((answer) => answer.found?.kind === 'differs' && answer.right !== 'differs')
    expect([...falselyWrong.map(({ quote }) => quote), ...extra.filter(({ kind }) => kind === 'differs')]).toEqual([])
  })

  it.each(answers.map(({ quote, right, found: statement }) => [quote, right, statement?.kind]))('%s: %s', (_, right, kind) => {
    expect(kind).toBe(right)
  })

  it('get the right figures: 16 and 11,7 %', () => {
    expect(verdictOn('13 fler månadsanställda')).toEqual(['differs', 'Källans tal är +16, från 283 (2022) till 299 (2023).'])
    expect(verdictOn('11%')).toEqual(['differs', 'Källans tal är 11,7 %.'])
    expect(verdictOn('18 st sökande per annons')).toEqual(['holds', 'Källan har 18,1.'])
    expect(verdictOn('sjunkit ytterligare')).toEqual(['differs', 'Källan har 2,0 % (2021), 3,0 % (2022), 2,8 % (2023).'])
  })

  it('are told of a small fall that it may be chance', () => {
    expect(verdictOn('liten minskning')[1]).toBe('Källan har 12,9 % (2022) och 11,7 % (2023). Skillnaden kan vara slump.')
  })

  it('make an editor ask of causes, denominators, decimals and a contradiction', () => {
    const remarks = all.flatMap((one) => one.remarks).map(([quote]) => quote)
    for (const quote of [
      'med anledning av',
      'vilket kan bero på',
      '283 anställda',
      '11',
      'något högre än tidigare år men i samma nivå',
    ])
      expect(remarks).toContain(quote)
  })
})
