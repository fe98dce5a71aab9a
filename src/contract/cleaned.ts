import { unseen } from '../domain/unseen.ts'
import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'

/** What lies deeper than this in a document no schema of the contract reads. */
const deepest = 12

/**
 * True for names that JavaScript has a use of its own for. The schema library leaves some out without a word, and what is kept by
 * name would be found for the others where there is nothing.
 */
export const isReserved = (name: string): boolean => name in {} || name === 'prototype'

/** The cells of a dataset: many, and no texts that anyone sees. */
const cells = /^(value|status)$/

/** Tabs and what breaks a line stay. */
const inPlaceOf = (sign: string): string => (/[\t\n\r\u2028\u2029]/.test(sign) ? sign : '')

function cleanedText(text: string, at: JsonPath, report: Report): string {
  const clean = text.replace(unseen, inPlaceOf)
  if (clean !== text) report('text-unseen', at, 'text utan styrtecken', describeFound(text))
  return clean
}

/**
 * A document without the signs in its texts that can't be seen and can mislead, as those that turn the direction of a line: no
 * page and no file that is made of it has them. Each text that had any is told, and so is each key that would be lost.
 */
export function cleaned(json: unknown, at: JsonPath, report: Report): unknown {
  if (typeof json === 'string') return cleanedText(json, at, report)
  if (typeof json !== 'object' || json === null || at.length > deepest) return json
  if (Array.isArray(json)) return Array.from(json, (one: unknown, i) => cleaned(one, [...at, i], report))
  const entries = Object.entries(json).map(([name, inside]: [string, unknown]) => {
    const key = cleanedText(name, at, report)
    const path = [...at, key]
    if (isReserved(key)) report('code-reserved', path, 'en annan kod', describeFound(key))
    return [key, at.length === 0 && cells.test(key) ? inside : cleaned(inside, path, report)] as const
  })
  return Object.fromEntries(entries)
}
