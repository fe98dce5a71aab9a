import { check, finite, integer, maxValue, minValue, number, pipe, regex, string } from 'valibot'
import { dateWrong, dayPattern } from './plainShapes.ts'
import { told } from './problemCodes.ts'

/** A day, with or without the time of day after it, as JSON-stat's `updated`. */
export const dayOrMoment = pipe(
  string(),
  regex(new RegExp(`^${dayPattern}(T([01]\\d|2[0-3])(:[0-5]\\d){1,2}([.,]\\d+)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)?$`), dateWrong),
)
/** How PxWeb writes a period: a year or a month. There is no year nought. */
export const periodCode = /^(?!0000)\d{4}(M(0[1-9]|1[0-2]))?$/
/** What a period is to be. */
export const expectedPeriod = 'ett år som 2023 eller en månad som 2023M05'
/** A period. */
export const period = pipe(string(), regex(periodCode, told('time-code', expectedPeriod)))
/** When something begins to hold: a period, a month or a day. */
export const start = pipe(
  string(),
  regex(new RegExp(`^((?!0000)\\d{4}(M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2]))?|${dayPattern})$`), dateWrong),
)
const decimalsWrong = told('decimals-wrong', 'ett heltal från 0 till 6')
/** How many decimals a figure was published with. */
export const decimals = pipe(number(), integer(decimalsWrong), minValue(0, decimalsWrong), maxValue(6, decimalsWrong))
const rollingWrong = told('rolling-wrong', 'ett antal hela månader från 1 till 120')
/** How many months each figure spans, where figures are rolling. */
export const rollingMonths = pipe(number(), integer(rollingWrong), minValue(1, rollingWrong), maxValue(120, rollingWrong))
/** More than anything here can be counted to: past it, and long before numbers lose their digits, a figure is a mistake. */
export const largest = 1e12
/** What a figure is to be no larger than. */
export const expectedLargest = 'högst 1 000 000 000 000'
/** What is wrong with a number that has no end. */
export const notFinite = told('value-not-finite', 'ett ändligt tal')
/** True for a number that is finite and yet no figure. */
export const isTooLarge = (value: number): boolean => Number.isFinite(value) && Math.abs(value) > largest
/** A figure. */
export const figure = pipe(
  number(),
  finite(notFinite),
  check((value) => !isTooLarge(value), told('value-too-large', expectedLargest)),
)
