import { ageQuestion, headcountQuestion, openQuestions, sickLeaveQuestions, turnoverQuestions } from '../words/unitSheet.ts'
import type { SeriesExhibit } from './exhibit.ts'

const count = 3

/** What is known of a change: its verdict, or that there is none to tell. */
function toldOf({ set: { latest, change } }: SeriesExhibit) {
  return change === null ? 'none' : (latest?.verdict?.kind ?? 'none')
}

function questionOn(card: SeriesExhibit): string | null {
  const { indicator, set } = card
  if (set.latest === null) return null
  switch (indicator) {
    case 'sickLeave':
      return sickLeaveQuestions[toldOf(card)]
    case 'headcount':
      return set.change === null ? null : headcountQuestion(set.change.difference)
    case 'turnover':
      return turnoverQuestions[toldOf(card)]
    case 'age':
      return ageQuestion
    default:
      return null
  }
}

/**
 * Three questions for a workplace meeting, chosen by what the figures show and by what may be shown. They ask how it is seen by those
 * who are there: never why, never about a person, and no answer is better than another.
 */
export function sheetQuestions(cards: readonly SeriesExhibit[]): readonly string[] {
  const asked = ['sickLeave', 'headcount', 'turnover', 'age'].flatMap((id) => {
    const card = cards.find(({ indicator }) => indicator === id)
    const question = card === undefined ? null : questionOn(card)
    return question === null ? [] : [question]
  })
  return [...asked, ...openQuestions].slice(0, count)
}
