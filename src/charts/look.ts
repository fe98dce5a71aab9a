import type { Series } from '../series/seriesSet.ts'

/** Which colours to draw with. Print is light with patterns, for paper without colour. */
export type Look = 'light' | 'dark' | 'print'

/** Colours of what is not data. */
export interface Ink {
  readonly background: string
  readonly ink: string
  readonly muted: string
  readonly grid: string
  readonly zero: string
  readonly notice: string
  readonly noticeFill: string
  readonly band: string
}

const light: Ink = {
  background: '#FFFFFF',
  ink: '#10222E',
  muted: '#52606D',
  grid: '#DDE3E8',
  zero: '#8794A1',
  notice: '#8A4B00',
  noticeFill: '#FFF6E5',
  band: '#E4EEF0',
}

const inks: Readonly<Record<Look, Ink>> = {
  light,
  print: { ...light, ink: '#000000', muted: '#33404A', noticeFill: '#F3F3F3' },
  dark: {
    background: '#1C222B',
    ink: '#F2F5F7',
    muted: '#AEB8C2',
    grid: '#333C47',
    zero: '#7C8794',
    notice: '#FFC766',
    noticeFill: '#2E2718',
    band: '#24333B',
  },
}

/** The colours of axes, text and marks in a look. */
export function inkOf(look: Look): Ink {
  return inks[look]
}

/** A colour and what can be read in it and on it. */
interface Hue {
  readonly fill: string
  /** For text in the series' colour: at least 4.5:1 on the background. */
  readonly text: string
  /** For text on the fill: at least 4.5:1. */
  readonly onFill: string
}

/** Everything that tells a series from the others. Never the colour alone. */
export interface SeriesStyle extends Hue {
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond'
  readonly sign: '●' | '■' | '▲' | '◇' | '◆' | '○' | '□' | '△' | '━'
  readonly dash: 'solid' | 'dashed' | 'dotted'
  readonly width: number
  readonly size: number
  readonly hollow: boolean
}

const own: Readonly<Record<'light' | 'dark', Hue>> = {
  light: { fill: '#1B3848', text: '#10222E', onFill: '#FFFFFF' },
  dark: { fill: '#CFDBE4', text: '#F2F5F7', onFill: '#10222E' },
}
const totals: typeof own = {
  light: { fill: '#5B6570', text: '#52606D', onFill: '#FFFFFF' },
  dark: { fill: '#9AA5B1', text: '#AEB8C2', onFill: '#10222E' },
}
const others: typeof own = {
  light: { fill: '#767F89', text: '#5B6570', onFill: '#000000' },
  dark: { fill: '#9AA5B1', text: '#AEB8C2', onFill: '#10222E' },
}
const chosenUnits: typeof own = {
  light: { fill: '#8794A1', text: '#5B6570', onFill: '#000000' },
  dark: { fill: '#6B7785', text: '#AEB8C2', onFill: '#FFFFFF' },
}
const tenYearBand: typeof own = {
  light: { fill: '#1B6B70', text: '#1B6B70', onFill: '#FFFFFF' },
  dark: { fill: '#7FC9C8', text: '#7FC9C8', onFill: '#10222E' },
}

/** A hue means one thing: sex, age, form of employment, length of absence. Within it lightness means order. */
const hues: Readonly<Record<string, typeof own>> = {
  women: {
    light: { fill: '#43246F', text: '#43246F', onFill: '#FFFFFF' },
    dark: { fill: '#B58CF0', text: '#B58CF0', onFill: '#000000' },
  },
  men: {
    light: { fill: '#C26A00', text: '#8A4B00', onFill: '#000000' },
    dark: { fill: '#FFC766', text: '#FFC766', onFill: '#000000' },
  },
  permanent: own,
  fixedTerm: {
    light: { fill: '#6F8FA6', text: '#44647B', onFill: '#000000' },
    dark: { fill: '#6F8CA1', text: '#9DB6C8', onFill: '#000000' },
  },
  longTerm: {
    light: { fill: '#3B4A1C', text: '#3B4A1C', onFill: '#FFFFFF' },
    dark: { fill: '#D5E29A', text: '#D5E29A', onFill: '#000000' },
  },
  shortTerm: {
    light: { fill: '#85964A', text: '#5C6A2B', onFill: '#000000' },
    dark: { fill: '#7F8E48', text: '#AEBD76', onFill: '#000000' },
  },
  'age-29': {
    light: { fill: '#3E9A9B', text: '#247A7C', onFill: '#000000' },
    dark: { fill: '#3B8E90', text: '#5BB0B1', onFill: '#000000' },
  },
  'age30-49': {
    light: { fill: '#1B6B70', text: '#1B6B70', onFill: '#FFFFFF' },
    dark: { fill: '#7FC9C8', text: '#7FC9C8', onFill: '#000000' },
  },
  'age50+': {
    light: { fill: '#083C42', text: '#083C42', onFill: '#FFFFFF' },
    dark: { fill: '#D6F3F1', text: '#D6F3F1', onFill: '#000000' },
  },
  '0-19': tenYearBand,
  '20-29': tenYearBand,
  '30-39': tenYearBand,
  '40-49': tenYearBand,
  '50-59': tenYearBand,
  '60+': tenYearBand,
}

type Shape = Pick<SeriesStyle, 'symbol' | 'sign' | 'dash' | 'width' | 'size' | 'hollow'>

const line: Shape = { symbol: 'circle', sign: '●', dash: 'solid', width: 3, size: 9, hollow: false }
const whole: Shape = { ...line, sign: '━', size: 5 }
const comparison: Shape = { ...line, symbol: 'diamond', sign: '◇', dash: 'dashed', width: 2, size: 11, hollow: true }
const above: Shape = { ...comparison, sign: '◆', dash: 'dotted', size: 10, hollow: false }
const chosen: Shape = { ...line, sign: '○', width: 1.5, hollow: true }
const chosenShapes: readonly Shape[] = [
  chosen,
  { ...chosen, symbol: 'rect', sign: '□', size: 8 },
  { ...chosen, symbol: 'triangle', sign: '△', size: 10 },
]
/** The reader's own line where it stands beside another unit in that unit's panel. */
const repeated: Shape = { ...line, sign: '━', width: 1.5, size: 2 }
const shapes: Readonly<Record<string, Partial<Shape>>> = {
  men: { symbol: 'rect', sign: '■', size: 8 },
  'age30-49': { symbol: 'rect', sign: '■', size: 8 },
  'age50+': { symbol: 'triangle', sign: '▲', size: 10 },
}

/** What a series' looks depend on. */
export type Styled = Pick<Series, 'id' | 'role'> & Partial<Pick<Series, 'beside' | 'nth'>>

/** A unit beside another by why it stands there. */
function besideStyle({ beside, nth = 0 }: Styled, tone: 'light' | 'dark'): SeriesStyle {
  if (beside === 'own') return { ...own[tone], ...repeated }
  if (beside === 'chosen') return { ...chosenUnits[tone], ...(chosenShapes[nth] ?? chosen) }
  return { ...others[tone], ...(beside === 'above' ? above : comparison) }
}

/**
 * How a series looks. By its id, its role and why it stands there: taking a series away never recolours another, and women are
 * the same purple in every chart.
 */
export function styleOf(series: Styled, look: Look): SeriesStyle {
  const { id, role, beside = null } = series
  const tone = look === 'dark' ? 'dark' : 'light'
  if (role === 'comparison') return besideStyle(series, tone)
  if (beside !== null) return { ...others[tone], ...line, width: 2.5, size: 5 }
  if (role === 'whole') return { ...totals[tone], ...whole }
  return { ...(hues[id] ?? own)[tone], ...line, ...shapes[id] }
}

const stripes = { dashArrayX: [1, 0], symbolSize: 1, color: 'rgba(255,255,255,0.55)' }
const patterns: Readonly<Record<string, object>> = {
  men: { ...stripes, dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.7)' },
  fixedTerm: { ...stripes, dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.7)' },
  shortTerm: { ...stripes, dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.7)' },
}

/** The pattern of a column on paper, none on a screen, where lightness and labels are enough. */
export function decalOf(id: string, look: Look): object | null {
  return look === 'print' ? (patterns[id] ?? null) : null
}

/** The hatching of what is known only together: the remainder of a whole with withheld parts, and provisional columns. */
export function hatchOf(color: string): object {
  return { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: Math.PI / 4, color, symbolSize: 1 }
}
