import { lineageOf, type UnitId, type UnitTree } from '../../domain/unitTree.ts'
import { elsewhere, ownWords, severalUnits, unitWords, wholeWords } from '../../words/heard/qualifiers.ts'
import { pointWords } from '../../words/heard/numbers.ts'
import type { Token } from '../token.ts'
import type { Found } from './phrase.ts'

/** The names of an organisation by their first word, so that a text is gone through once whatever the number of units. */
export interface UnitNames {
  readonly own: UnitId
  readonly ownLabel: string
  readonly whole: UnitId
  readonly byFirst: ReadonlyMap<string, readonly (readonly [words: readonly string[], unit: UnitId | null])[]>
}

const wordsOf = (label: string): readonly string[] => label.toLowerCase().match(/[\p{L}\p{M}\d]+(?:-\p{L}+)*/gu) ?? []

/** Gathers the names of an organisation, as a text about one of its units may use them. A name of several units names none. */
export function unitNamesOf(tree: UnitTree, own: UnitId): UnitNames {
  const units = new Map<string, UnitId | null>()
  for (const { id, label } of tree.units.values()) {
    const name = wordsOf(label).join(' ')
    // Units of the same name are told apart by nothing in a text, but for the one that it is about.
    units.set(name, units.has(name) && units.get(name) !== id ? null : id)
  }
  const ownLabel = tree.units.get(own)?.label.toLowerCase() ?? ''
  units.set(wordsOf(ownLabel).join(' '), own)
  const byFirst = new Map<string, (readonly [readonly string[], UnitId | null])[]>()
  for (const [name, unit] of units) {
    const words = name.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), [words, unit]])
  }
  return { own, ownLabel, whole: lineageOf(tree, own).at(-1)?.id ?? own, byFirst }
}

interface Named {
  readonly to: number
  readonly unit: UnitId | null
}

/** Swedish adds an s in the genitive, to the last word of a name. */
const isSame = (word: string, wanted: string, isLast: boolean): boolean => word === wanted || (isLast && word === `${wanted}s`)

function nameAt(tokens: readonly Token[], at: number, { byFirst }: UnitNames): Named | null {
  const word = tokens[at]?.word ?? ''
  const candidates = [...(byFirst.get(word) ?? []), ...(word.endsWith('s') ? (byFirst.get(word.slice(0, -1)) ?? []) : [])]
  const fitting = candidates.filter(([words]) =>
    words.every((wanted, i) => isSame(tokens[at + i]?.word ?? '', wanted, i === words.length - 1)),
  )
  const [longest] = fitting.sort(([a], [b]) => b.length - a.length)
  return longest === undefined ? null : { to: at + longest[0].length, unit: longest[1] }
}

function wordAt(tokens: readonly Token[], at: number, names: UnitNames): Named | null {
  const word = tokens[at]?.word ?? ''
  if (wholeWords.test(word))
    return { to: at + (/^(totalt|helhet)$/u.test(tokens[at + 1]?.word ?? '') ? 2 : 1), unit: names.whole }
  if (ownWords.test(word)) return { to: at + 1, unit: names.own }
  if (elsewhere.test(word)) return { to: at + 1, unit: null }
  if (word === 'kommun') return { to: at + 1, unit: null }
  const kind = unitWords.exec(word)
  if (kind === null || pointWords.test(word)) return null
  const [, name = '', stem = '', end = ''] = kind
  const isOwn = name === '' && end !== '' && !severalUnits.test(end) && names.ownLabel.includes(stem)
  return { to: at + 1, unit: isOwn ? names.own : null }
}

/** The unit that is named at a place; null for one that the catalog doesn't have, and for several at once. */
export function unitAt(tokens: readonly Token[], at: number, names: UnitNames): Found {
  const named = nameAt(tokens, at, names) ?? wordAt(tokens, at, names)
  return named === null ? null : { kind: 'unit', unit: named.unit, length: named.to - at }
}
