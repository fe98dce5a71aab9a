import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Statement, reviewText } from '../../../src/statements/reviewText.ts'
import { type Annotation, section4, section8 } from './annotations.ts'
import { builtInGround } from './builtInGround.ts'

const passages = [
  ['reportSection4.txt', section4],
  ['reportSection8.txt', section8],
] as const

/** Where a quotation stands in a text whose lines break elsewhere. */
function placeOf(quote: string, text: string): { start: number; end: number } {
  const [match, ...more] = text.matchAll(new RegExp(quote.replaceAll(' ', '\\s+'), 'g'))
  if (match === undefined || more.length > 0) throw new Error(`${quote} stands ${more.length + 1} times in the report`)
  return { start: match.index, end: match.index + match[0].length }
}

interface Answer extends Annotation {
  readonly found: Statement | undefined
}

function answersFor([file, annotations]: (typeof passages)[number]): { answers: readonly Answer[]; extra: readonly Statement[] } {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const { statements } = reviewText(text, builtInGround())
  const answers = annotations.map((annotation) => {
    const { start, end } = placeOf(annotation.quote, text)
    return { ...annotation, found: statements.find((one) => one.start < end && one.end > start) }
  })
  return { answers, extra: statements.filter((one) => answers.every(({ found }) => found !== one)) }
}

const all = passages.map(answersFor)
const answers = all.flatMap((one) => one.answers)
const extra = all.flatMap((one) => one.extra)

describe('the report’s section 4 and its paragraphs on personnel in section 8', () => {
  const isFound = answers.filter(({ found }) => found !== undefined)
  const isRight = answers.filter(({ found, right }) => found?.kind === right)
  console.info(
    `${isFound.length} of ${answers.length} statements found, ${isRight.length} judged as by hand, ${extra.length} found besides`,
  )
  if (process.env.SHOW) {
    for (const { quote, right, found } of answers)
      console.info(
        `${found?.kind === right ? 'ok ' : '-- '} ${quote} | ${right} | ${found?.kind} | ${found?.text.replaceAll('\n', ' ')} | ${found?.verdict}`,
      )
    for (const one of extra) console.info(`extra ${one.text} | ${one.kind} | ${one.verdict}`)
  }

  it('have at least nine of ten statements found', () => {
    expect(answers.length).toBeGreaterThan(30)
    expect(isFound.length / answers.length).toBeGreaterThanOrEqual(0.9)
  })
})
