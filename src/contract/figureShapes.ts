import { check, finite, integer, maxValue, minValue, number, pipe, regex, string } from 'valibot'
import { dayPattern } from './plainShapes.ts'

/** A day, with or without the time of day after it, as JSON-stat's `updated`. */
export const dayOrMoment = pipe(
  string(),
  regex(new RegExp(`^${dayPattern}(T([01]\\d|2[0-3])(:[0-5]\\d){1,2}([.,]\\d+)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)?$`), 'date-wrong'),
)
/** How PxWeb writes a period: a year or a month. There is no year nought. */
export const periodCode = /^(?!0000)\d{4}(M(0[1-9]|1[0-2]))?$/
/** A period. */
export const period = pipe(string(), regex(periodCode, 'time-code'))
/** When something begins to hold: a period, a month or a day. */
export const start = pipe(
  string(),
  regex(new RegExp(`^((?!0000)\\d{4}(M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2]))?|${dayPattern})$`), 'date-wrong'),
)
/** How many decimals a figure was published with. */
export const decimals = pipe(number(), integer('decimals-wrong'), minValue(0, 'decimals-wrong'), maxValue(6, 'decimals-wrong'))
/** How many months each figure spans, where figures are rolling. */
export const rollingMonths = pipe(
  number(),
  integer('rolling-wrong'),
  minValue(1, 'rolling-wrong'),
  maxValue(120, 'rolling-wrong'),
)
/** More than anything here can be counted to: past it, and long before numbers lose their digits, a figure is a mistake. */
export const largest = 1e12
/** True for a number that is finite and yet no figure. */
export const isTooLarge = (value: number): boolean => Number.isFinite(value) && Math.abs(value) > largest
/** A figure. */
export const figure = pipe(
  number(),
  finite('value-not-finite'),
  check((value) => !isTooLarge(value), 'value-too-large'),
)
