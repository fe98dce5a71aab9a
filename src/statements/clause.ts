import { conditions, futureWords, harmless, narrowing, negations, otherPopulations } from '../words/heard/qualifiers.ts'
import { months, timeWords } from '../words/heard/times.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

const parting = /^[,;:()?!]$/u

/** The tokens between the signs around a place. */
export function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const isParting = ({ word }: Token) => parting.test(word)
  const start = tokens.slice(0, at).findLastIndex(isParting) + 1
  const length = tokens.slice(at).findIndex(isParting)
  return tokens.slice(start, length < 0 ? tokens.length : at + length)
}

const isNamed = ({ topics, groups, years, units }: Scene, at: number): boolean =>
  [...topics, ...groups, ...years, ...units].some((mention) => mention.at <= at && at < mention.to)

/** True for a word that narrows nothing: a preposition, a time, or a word that only binds others together. */
export const saysNothing = (word: string): boolean =>
  harmless.test(word) || timeWords.test(word) || narrowing.test(word) || months.includes(word)

/**
 * True where the words after a place narrow what was said before it to something that the feeds don't have: "45 annonser inom IT",
 * "sjukfrånvaron bland lärare". Times, units and groups that are known narrow nothing here: they are read by themselves.
 */
export function narrowsAfter(scene: Scene, at: number): boolean {
  const { tokens } = scene
  if (!narrowing.test(tokens[at]?.word ?? '')) return false
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word' || isNamed(scene, i)) return false
    if (!saysNothing(token.word)) return true
  }
  return false
}

const adjective = /(ade|ande|ende|iga|ska|ella|iva|nära|bara|samma|liga)$/u
const allowed =
  /^(totala|samlade|hela|hade|genomsnittliga|samtliga|denna|detta|publicerade|visade|minskade|ökade|medan|endast|uppvisade)$/u

/** True where an adjective narrows what follows it: "den arbetsrelaterade sjukfrånvaron". */
export function narrowsBefore(scene: Scene, at: number): boolean {
  const word = scene.tokens[at - 1]?.word ?? ''
  return adjective.test(word) && !allowed.test(word) && !isNamed(scene, at - 1)
}

/** Why nothing in a sentence can be tried at a place, whatever the figures are. */
export type Veto = 'future' | 'negated' | 'conditional' | 'narrowed'

/** The veto on a place in a sentence, null for none. */
export function vetoAt({ tokens }: Scene, at: number): Veto | null {
  if (tokens.some(({ word }) => futureWords.test(word))) return 'future'
  if (clauseAround(tokens, at).some(({ word }) => negations.test(word))) return 'negated'
  if (tokens.some(({ word }) => conditions.test(word) || word === '?')) return 'conditional'
  return tokens.some(({ word }) => otherPopulations.test(word)) ? 'narrowed' : null
}
