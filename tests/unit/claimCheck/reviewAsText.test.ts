import { expect, it } from 'vitest'
import { reviewAsText } from '../../../src/claimCheck/reviewAsText.ts'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { plain } from '../words/plain.ts'
import { builtInGround } from './builtInGround.ts'

it('a review is written as plain text, every statement on a line of its own', () => {
  const text = 'Kommunstaben hade 13 fler\nmånadsanställda 2023. Personalomsättningen var 12,9 % 2022, vilket kan bero på läget.'
  const lines = plain(
    reviewAsText(reviewText(text, builtInGround()), text, 'Texten prövas mot uppgifterna för Kommunstaben.'),
  ).split('\n')
  expect(lines).toEqual([
    'Texten prövas mot uppgifterna för Kommunstaben.',
    '2 påståenden: 1 stämmer, 1 stämmer inte, 0 kan inte prövas',
    '',
    '1. Stämmer inte: ”13 fler månadsanställda”. Källans tal är +16, från 283 (2022) till 299 (2023). (Månadsanställda, Kommunstaben, 2023)',
    '2. Stämmer: ”12,9 %”. Källan har 12,9 %. (Personalomsättning, Kommunstaben, 2022)',
    '',
    'Att fråga sig',
    '”vilket kan bero på”: En orsak anges. Siffrorna kan inte pröva den; skriv på vilken grund den vilar.',
    '',
  ])
})
