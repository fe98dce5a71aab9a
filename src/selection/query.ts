import { isYear } from '../domain/period.ts'
import { defaultSelection, type Selection } from './selection.ts'

/** The address's parameters that a selection is written in. Others belong to someone else. */
type Parameter =
  | 'beside'
  | 'compare'
  | 'employment'
  | 'from'
  | 'indicator'
  | 'organisation'
  | 'page'
  | 'scale'
  | 'split'
  | 'tab'
  | 'to'
  | 'unit'

/** How a parameter's text is read, null for text that says nothing, and which field it is. A list has its parameter repeated. */
interface Field {
  readonly name: keyof Selection
  readonly read: (text: string) => string | null
  readonly isList?: true
}

const replacementCharacter = '\uFFFD'
const oneOf =
  (...values: readonly string[]) =>
  (text: string) =>
    values.includes(text) ? text : null
const year = (text: string) => (isYear(text) ? text : null)
/** Broken percent-encoding decodes to the replacement character, and then nobody knows which id was meant. */
const id = (text: string) => (text === '' || text.includes(replacementCharacter) ? null : text)

/** Sorted by parameter, so that equal selections give equal addresses. */
const fields: Readonly<Record<Parameter, Field>> = {
  beside: { name: 'beside', read: oneOf('whole', 'above', 'both', 'none') },
  compare: { name: 'compareWith', read: id, isList: true },
  employment: { name: 'employment', read: oneOf('total', 'permanent', 'fixedTerm') },
  from: { name: 'from', read: year },
  indicator: { name: 'indicator', read: id },
  organisation: { name: 'organisation', read: oneOf('past', 'now') },
  page: { name: 'page', read: oneOf('overview', 'indicator', 'compare', 'deck', 'data', 'claims', 'about') },
  scale: { name: 'scale', read: oneOf('zero', 'zoom') },
  split: { name: 'splitBy', read: oneOf('sex', 'ageBand') },
  tab: { name: 'tab', read: oneOf('chart', 'table', 'drivers', 'about') },
  to: { name: 'to', read: year },
  unit: { name: 'unit', read: id },
}
const parameters = Object.entries(fields) as readonly [Parameter, Field][]

/** The parameters of an address that are not a selection's, as they are written there. */
function othersIn(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((piece) => piece !== '' && ![...new URLSearchParams(`?${piece}`).keys()].some((key) => Object.hasOwn(fields, key)))
}

/** True where an address asks for nothing of the app's own: it is the front door, and not a view. */
export function isFrontDoor(search: string): boolean {
  return ![...new URLSearchParams(search).keys()].some((key) => Object.hasOwn(fields, key))
}

/** What of a field stands in an address; nothing for its default. */
function written(value: Selection[keyof Selection], usual: Selection[keyof Selection]): readonly string[] {
  if (value === null || value === '' || value === usual) return []
  return typeof value === 'string' ? [value] : value
}

/**
 * A selection as the search part of an address: `?` and its parameters sorted, defaults left out, '' for the default
 * selection. Parameters in `address` that belong to others (`feeds`, `scenario`, …) follow as they stand.
 */
export function toSearch(selection: Selection, address = ''): string {
  const own = new URLSearchParams()
  for (const [parameter, { name }] of parameters) {
    for (const value of written(selection[name], defaultSelection[name])) own.append(parameter, value)
  }
  const pieces = [own.toString(), ...othersIn(address)].filter((piece) => piece !== '')
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`
}

/** Reads a list: each item once, in order. */
function readList(texts: readonly string[], read: Field['read']): readonly string[] | null {
  const items = texts.map(read)
  return items.some((item) => item === null) ? null : [...new Set(items as readonly string[])]
}

function readField(texts: readonly string[], { read, isList }: Field): string | readonly string[] | null {
  if (isList) return readList(texts, read)
  return texts.length > 1 ? null : read(texts[0] ?? '')
}

/**
 * The selection in the search part of an address, with or without its `?`. Never throws: a parameter that makes no sense, or
 * that is repeated without being a list, is its default, and is named in `unread`. Parameters that belong to others are ignored.
 */
export function fromSearch(search: string): { readonly selection: Selection; readonly unread: readonly string[] } {
  const query = new URLSearchParams(search)
  const unread: string[] = []
  const read: Partial<Record<keyof Selection, string | readonly string[]>> = {}
  for (const [parameter, field] of parameters) {
    const texts = query.getAll(parameter)
    if (texts.length === 0) continue
    const value = readField(texts, field)
    if (value === null) unread.push(parameter)
    else read[field.name] = value
  }
  return { selection: { ...defaultSelection, ...(read as Partial<Selection>) }, unread }
}
