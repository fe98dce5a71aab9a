import { claimsPageWords as words, statementLine, summaryText } from '../words/claimsPage.ts'
import type { Review } from './reviewText.ts'
import type { Judged } from './judged.ts'

/** How many statements there are of each kind. */
export function countsOf({ statements }: Pick<Review, 'statements'>): Readonly<Record<Judged['kind'], number>> {
  const count = (kind: Judged['kind']) => statements.filter((each) => each.kind === kind).length
  return { holds: count('holds'), differs: count('differs'), untestable: count('untestable') }
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A review as plain text, for a mail or a file: what it was tried against, the sum, every statement and every remark. */
export function reviewAsText(review: Review, text: string, against: string): string {
  const lines = review.statements.map((each, i) =>
    statementLine(i + 1, each.kind, inOneLine(each.text), each.verdict, each.compared?.place ?? null),
  )
  const remarks = review.remarks.map(({ start, end, text: remark }) => `”${inOneLine(text.slice(start, end))}”: ${remark}`)
  const more = remarks.length === 0 ? [] : ['', words.remarks, ...remarks]
  return [against, summaryText(countsOf(review)), '', ...lines, ...more, ''].join('\n')
}
