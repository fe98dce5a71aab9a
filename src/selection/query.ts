import { isYear } from '../domain/period.ts'
import { defaultSelection, type Selection } from './selection.ts'

/** The address's parameters that a selection is written in. Others belong to someone else. */
type Parameter = 'page' | 'indicator' | 'unit' | 'from' | 'to' | 'employment' | 'split' | 'tab' | 'scale'

/** How a parameter's text is read, null for text that says nothing, and which field it is. */
interface Field {
  readonly name: keyof Selection
  readonly read: (text: string) => string | null
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
  employment: { name: 'employment', read: oneOf('total', 'permanent', 'fixedTerm') },
  from: { name: 'from', read: year },
  indicator: { name: 'indicator', read: id },
  page: { name: 'page', read: oneOf('overview', 'indicator', 'about') },
  scale: { name: 'scale', read: oneOf('zero', 'zoom') },
  split: { name: 'splitBy', read: oneOf('sex', 'ageBand') },
  tab: { name: 'tab', read: oneOf('chart', 'table', 'about') },
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

/**
 * A selection as the search part of an address: `?` and its parameters sorted, defaults left out, '' for the default
 * selection. Parameters in `address` that belong to others (`feeds`, `scenario`, …) follow as they stand.
 */
export function toSearch(selection: Selection, address = ''): string {
  const own = new URLSearchParams()
  for (const [parameter, { name }] of parameters) {
    const value = selection[name]
    if (value !== null && value !== '' && value !== defaultSelection[name]) own.append(parameter, value)
  }
  const pieces = [own.toString(), ...othersIn(address)].filter((piece) => piece !== '')
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`
}

/**
 * The selection in the search part of an address, with or without its `?`. Never throws: a parameter that is repeated or
 * makes no sense is its default, and is named in `unread`. Parameters that belong to others are ignored.
 */
export function fromSearch(search: string): { readonly selection: Selection; readonly unread: readonly string[] } {
  const query = new URLSearchParams(search)
  const unread: string[] = []
  const read: Partial<Record<keyof Selection, string>> = {}
  for (const [parameter, field] of parameters) {
    const [text, ...repeated] = query.getAll(parameter)
    if (text === undefined) continue
    const value = repeated.length > 0 ? null : field.read(text)
    if (value === null) unread.push(parameter)
    else read[field.name] = value
  }
  return { selection: { ...defaultSelection, ...(read as Partial<Selection>) }, unread }
}
