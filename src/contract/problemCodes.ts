import type { remedies } from './remedies.ts'

/** A stable code of a problem. */
export type ProblemCode = keyof typeof remedies

/** True for a message that is one of our codes: those are words joined by hyphens, and no other message is. */
export function isProblemCode(code: string): code is ProblemCode {
  return /^[a-z]+(?:-[a-z]+)+$/.test(code)
}

/** What is expected, for the rules that a schema states as a pattern or a list of no use to a reader. */
export const expectations: Readonly<Partial<Record<ProblemCode, string>>> = {
  'text-empty': 'en text som inte är tom',
  'text-long': 'högst 200 tecken i ett namn eller en kod, högst 5 000 i en text',
  'date-wrong': 'ett datum som 2023-12-31',
  'time-code': 'ett år som 2023 eller en månad som 2023M05',
  'checksum-wrong': '64 hexadecimala tecken',
  'decimals-wrong': 'ett heltal från 0 till 6',
  'rolling-wrong': 'ett antal hela månader från 1 till 120',
  'threshold-low': 'ett heltal som är minst så högt som skyddet kräver',
  'colour-wrong': 'en färg som #1B3848',
  'colour-light': 'en färg med kontrasten 4,5:1 eller mer mot vitt',
  'font-wrong': 'namnet på ett typsnitt, högst 60 tecken',
  'logo-kind': 'en fil som slutar på .png, .jpg eller .svg',
  'origin-wrong': 'en webbplats med https:// och utan sökväg',
  'value-not-finite': 'ett ändligt tal',
  'value-too-large': 'högst 1 000 000 000 000',
  'dimension-unknown': 'en dimension som området har',
  'aggregate-single': 'flera koder i minst en dimension',
  'stamp-limit': 'ett helt antal personer',
}
