import { maxValue, minLength, minValue, integer, number, pipe, regex, string, value } from 'valibot'

/** A text with something in it. */
export const filledText = pipe(string(), minLength(1, 'text-empty'))
/** The version of the feed contract that this app reads. */
export const contractVersion = pipe(number(), value(1, 'contract-version'))
/** The version of JSON-stat that the contract builds on. */
export const jsonStatVersion = pipe(string(), value('2.0', 'jsonstat-version'))
/** A day, ISO 8601. */
export const day = pipe(string(), regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date-wrong'))
/** A day, with or without the time of day after it, as JSON-stat's `updated`. */
export const dayOrMoment = pipe(
  string(),
  regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/, 'date-wrong'),
)
/** How PxWeb writes a period: a year or a month. */
export const periodCode = /^\d{4}(M(0[1-9]|1[0-2]))?$/
/** A period. */
export const period = pipe(string(), regex(periodCode, 'time-code'))
/** When something begins to hold: a period, a month or a day. */
export const start = pipe(string(), regex(/^\d{4}(M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date-wrong'))
/** How many decimals a figure was published with. */
export const decimals = pipe(number(), integer('decimals-wrong'), minValue(0, 'decimals-wrong'), maxValue(6, 'decimals-wrong'))
/** How many months each figure spans, where figures are rolling. */
export const rollingMonths = pipe(
  number(),
  integer('rolling-wrong'),
  minValue(1, 'rolling-wrong'),
  maxValue(120, 'rolling-wrong'),
)
