import { maxLength, number, pipe, regex, string, value } from 'valibot'
import { told } from './problemCodes.ts'

const empty = told('text-empty', 'en text som inte är tom')
const long = told('text-long', 'högst 5 000 tecken')

/** A text, however short. */
export const text = pipe(string(), maxLength(5000, long))
/** A text with something in it. */
export const filledText = pipe(string(), regex(/\S/, empty), maxLength(5000, long))
/** What something is called: a name must have something in it, and room where it is shown. */
export const label = pipe(string(), regex(/\S/, empty), maxLength(200, told('text-long', 'högst 200 tecken')))
/** The code of a unit or a category. */
export const code = pipe(string(), maxLength(200, told('text-long', 'högst 200 tecken')))
/** The version of the feed contract that this app reads. */
export const contractVersion = pipe(number(), value(1, 'contract-version'))
/** The version of JSON-stat that the contract builds on. */
export const jsonStatVersion = pipe(string(), value('2.0', 'jsonstat-version'))
/** A day that there is, as ISO 8601 writes it: the 29th of February in leap years alone, as the Gregorian calendar has them. */
export const dayPattern =
  '(?!0000|(?!\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)\\d{4}-02-29)\\d{4}-(?!02-3|(0[469]|11)-31)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
/** What a rule about days expects. */
export const dateWrong = told('date-wrong', 'ett datum som 2023-12-31')
/** A day, ISO 8601. */
export const day = pipe(string(), regex(new RegExp(`^${dayPattern}$`), dateWrong))
