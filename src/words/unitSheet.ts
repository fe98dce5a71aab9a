import type { Verdict } from '../domain/verdict.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'

type Judged = Exclude<Verdict['kind'], 'fact'>

/** The words of a unit's sheet, beyond its questions. */
export const sheetWords = {
  print: 'Skriv ut enhetens blad',
  what: 'Ett A4 till arbetsplatsträffen: meningar, diagram och frågor att prata om.',
  title: (unit: string, year: string | null): string => (year === null ? unit : `${unit} ${year}`),
  purpose: 'Underlag till arbetsplatsträffen',
  sentences: 'Så ser det ut',
  charts: 'Diagram',
  questions: 'Att prata om',
  care: 'Prata om arbetet och arbetsplatsen, aldrig om enskilda personers frånvaro, hälsa eller val.',
  lastYears: 'De senaste åren',
} as const

const judgements: Readonly<Record<Judged, string>> = {
  clear: '; skillnaden är tydlig',
  chance: '; skillnaden kan vara slump',
  few: '; underlaget är för litet för en bedömning',
  unknown: '; om skillnaden är tydlig kan inte bedömas',
}

/** A finding as a sentence of the sheet, with the verdict on its change where the finding doesn't say it itself. */
export function sheetSentence(finding: string, verdict: Judged | null): string {
  const text = finding.replace(/\.$/, '')
  return `${text}${verdict === null ? '' : judgements[verdict]}.`
}

const named = (titles: readonly string[]): string => joinWords(titles.map(lowerFirst))

/** Said where there are fewer sentences than the sheet has room for: what is withheld and what the source doesn't have. */
export function fewerSentences(withheld: readonly string[], missing: readonly string[]): string {
  return [
    ...(withheld.length === 0 ? [] : [`Uppgifter om ${named(withheld)} är skyddade för enheten.`]),
    ...(missing.length === 0 ? [] : [`Uppgifter om ${named(missing)} saknas för enheten.`]),
  ].join(' ')
}

/** Why a key figure has no chart on the sheet and no table either. */
export const noChartOnSheet = 'Inga värden kan visas.'

type Told = Judged | 'none'

/** On sick leave: how it was, as those who were there see it. */
export const sickLeaveQuestions: Readonly<Record<Told, string>> = {
  clear: 'Sjukfrånvaron skiljer sig tydligt från året före. Vad i den bilden känner ni igen, och vad känner ni inte igen?',
  chance: 'Skillnaden i sjukfrånvaro mot året före kan vara slump. Stämmer bilden med hur ni själva har upplevt året?',
  few: 'Underlaget är för litet för att bedöma om sjukfrånvaron har ändrats. Hur ser ni själva på året som har gått?',
  unknown: 'Siffrorna räcker inte för att bedöma om sjukfrånvaron har ändrats. Hur ser ni själva på året som har gått?',
  none: 'Sjukfrånvaron går inte att jämföra med året före. Hur ser ni själva på året som har gått?',
}

/** On how many there are: how it is to be more, fewer or as many. */
export function headcountQuestion(difference: number): string {
  if (difference === 0) return 'Ni är lika många som året före. Vad fungerar bra i hur ni arbetar tillsammans?'
  return difference > 0
    ? 'Ni är fler än året före. Hur tycker ni att det är att komma ny till er?'
    : 'Ni är färre än året före. Vad i ert gemensamma arbete är viktigast att hålla fast vid?'
}

/** On who leaves: what those who are there value. */
export const turnoverQuestions: Readonly<Record<Told, string>> = {
  clear: 'Personalomsättningen skiljer sig tydligt från året före. Märks det i vardagen, och i så fall hur?',
  chance: 'Skillnaden i personalomsättning mot året före kan vara slump. Vad uppskattar ni med att arbeta här?',
  few: 'Underlaget är för litet för att bedöma om personalomsättningen har ändrats. Vad uppskattar ni med att arbeta här?',
  unknown: 'Siffrorna räcker inte för att bedöma om personalomsättningen har ändrats. Vad uppskattar ni med att arbeta här?',
  none: 'Personalomsättningen går inte att jämföra med året före. Vad uppskattar ni med att arbeta här?',
}

/** On age, where the source tells it. */
export const ageQuestion = 'Hur tar ni vara på varandras erfarenheter, oavsett ålder?'

/** What can be asked whatever the figures show, or where none may be shown. */
export const openQuestions: readonly string[] = [
  'Vad i ert arbete fungerar bra i dag?',
  'Vad skulle ni vilja veta mer om till nästa gång?',
  'Vad vill ni pröva tillsammans till nästa år?',
]
