import type { DocumentName } from '../../../src/contract/jsonSchemas.ts'
import { findFiles, folderCatalog } from '../../../src/contract/folderFiles.ts'
import type { ProblemCode } from '../../../src/contract/problemCodes.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseContext } from '../../../src/contract/parseContext.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { parseBytes } from '../../../src/contract/parseBytes.ts'
import type { Result } from '../../../src/domain/problem.ts'
import {
  catalogAddress,
  expecting,
  sampleAggregates,
  sampleCatalog,
  readSettings,
  sampleConfig,
  sampleContext,
  sampleHeadcount,
  sampleSickLeave,
  sampleStamped,
  tree,
} from './sampleFeeds.ts'

/** One way to break a feed that is otherwise right, and the one problem that it must give. */
export interface BrokenFeed {
  readonly code: ProblemCode
  readonly path: string
  readonly how: string
  readonly document: DocumentName | 'text'
  readonly json: unknown
  readonly read: () => Result<unknown>
}

type Keys = readonly (string | number)[]

/** Puts a value into a document, or takes a key out of it where the value is undefined. */
export function put<T>(json: T, keys: Keys, value: unknown): T {
  const last = keys.at(-1)
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json) as Record<
    string,
    unknown
  >
  if (value === undefined) delete holder[String(last)]
  else holder[String(last)] = value
  return json
}

type Change = readonly [keys: Keys, value: unknown]

const changed = <T>(json: T, changes: readonly Change[]): T => changes.reduce((at, [keys, value]) => put(at, keys, value), json)

const catalog = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleCatalog(), changes)
  return { code, path, how, document: 'catalog', json, read: () => parseCatalog(json, 'index.json', catalogAddress) }
}

const headcount = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleHeadcount(), changes)
  return { code, path, how, document: 'dataset', json, read: () => parseDataset(json, 'headcount.json', expecting('headcount')) }
}

const aggregates = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleAggregates(), changes)
  const at = `$.extension.aggregates${path}`
  return {
    code,
    path: at,
    how,
    document: 'dataset',
    json,
    read: () => parseDataset(json, 'headcount.json', expecting('headcount')),
  }
}

const stamped = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleStamped(), changes)
  const at = `$.extension.protection${path}`
  return { code, path: at, how, document: 'catalog', json, read: () => parseCatalog(json, 'index.json', catalogAddress) }
}

/** A catalog that is right by itself, in a folder that has only what the sample of it names. */
const inFolder = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleCatalog(), changes)
  const there = ['school/headcount.json', 'school/sickLeave.json', 'context.json']
  const read = () => {
    const result = parseCatalog(json, 'index.json', folderCatalog)
    return result.ok ? findFiles(result.value, json, 'index.json', (address) => there.includes(address)) : result
  }
  return { code, path, how, document: 'catalog', json, read }
}

const sickLeave = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleSickLeave(), changes)
  return { code, path, how, document: 'dataset', json, read: () => parseDataset(json, 'sickLeave.json', expecting('sickLeave')) }
}

const context = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleContext(), changes)
  return { code, path, how, document: 'context', json, read: () => parseContext(json, 'context.json', tree) }
}

const config = (code: ProblemCode, path: string, how: string, ...changes: Change[]): BrokenFeed => {
  const json = changed(sampleConfig(), changes)
  return { code, path, how, document: 'config', json, read: () => readSettings(json) }
}

const text = (path: string, how: string, content: string): BrokenFeed => ({
  code: 'json-broken',
  path,
  how,
  document: 'text',
  json: content,
  read: () => parseBytes(new TextEncoder().encode(content), 'broken.json'),
})

const bytes = (code: ProblemCode, how: string, content: Uint8Array): BrokenFeed => ({
  code,
  path: '$',
  how,
  document: 'text',
  json: content,
  read: () => parseBytes(content, 'broken.json'),
})

const units: Keys = ['extension', 'units']
const category: Keys = [...units, 'category']
const item: Keys = ['link', 'item', 0]
const sex: Keys = ['dimension', 'sex', 'category']
const list = (...values: unknown[]) => values
const first: Keys = ['extension', 'aggregates', 0]
const stamp: Keys = ['extension', 'protection']

/** At least one broken feed for every code of the contract. */
export const brokenFeeds: readonly BrokenFeed[] = [
  text('$', 'half a document', '{"version": "2.0", '),
  text('$', 'a web page', '<!doctype html><title>404</title>'),
  text('$', 'nothing', ''),

  bytes('encoding-wrong', 'a text in Windows-1252', Buffer.from('{"label": "Östersund"}', 'latin1')),
  bytes('encoding-wrong', 'a text in UTF-16', Buffer.from('\uFEFF{"label": "Östersund"}', 'utf16le')),

  catalog('contract-version', '$.extension.contract', 'of a later version', [['extension', 'contract'], 2]),
  catalog('jsonstat-version', '$.version', 'of an older JSON-stat', [['version'], '1.0']),
  catalog('jsonstat-class', '$.class', 'of another class', [['class'], 'dataset']),
  catalog('key-missing', '$.extension.organisation', 'without an organisation', [['extension', 'organisation'], undefined]),
  catalog('type-wrong', '$.link.item', 'items as an object', [['link', 'item'], {}]),
  catalog('type-wrong', '$.extension.units.category.label.town', 'a label that is no text', [[...category, 'label', 'town'], 7]),
  catalog('text-empty', '$.extension.organisation.label', 'an empty name', [['extension', 'organisation', 'label'], '']),
  catalog('text-empty', '$.extension.units.category.label.school', 'a unit without a name', [
    [...category, 'label', 'school'],
    '',
  ]),
  catalog('text-empty', '$.link.item[1].label', 'a file with a name of blanks', [['link', 'item', 1, 'label'], ' \t']),
  catalog('text-long', '$.extension.units.category.label.school', 'a name of 201 letters', [
    [...category, 'label', 'school'],
    'x'.repeat(201),
  ]),
  catalog('text-long', '$.extension.organisation.label', 'an organisation with too long a name', [
    ['extension', 'organisation', 'label'],
    'x'.repeat(45_000),
  ]),
  catalog('text-long', '$.link.item[0].href', 'an address that is longer than any text', [[...item, 'href'], 'x'.repeat(5001)]),
  catalog('code-reserved', '$.extension.units.category.index[2]', 'a unit that every object has', [
    [...category, 'index', 2],
    'toString',
  ]),
  catalog('code-reserved', '$.extension.units.category.index[2]', 'a unit with a name that the schemas leave out', [
    [...category, 'index', 2],
    'prototype',
  ]),
  catalog('code-reserved', '$.extension.units.category.label.constructor', 'a name that would be dropped', [
    [...category, 'label'],
    { town: 'Town', school: 'School', constructor: 'Konstruktion' },
  ]),
  catalog('code-reserved', '$.extension.units.category.child.prototype', 'children that would be dropped', [
    [...category, 'child'],
    { town: ['school'], prototype: [] },
  ]),
  catalog('code-reserved', '$.extension.units.extension.__proto__', 'a life that would be dropped', [
    [...units, 'extension'],
    JSON.parse('{"__proto__": {"validTo": "2024-12-31"}}'),
  ]),
  catalog('date-wrong', '$.extension.nextDelivery', 'a date in words', [['extension', 'nextDelivery'], '1 mars']),
  catalog('date-wrong', '$.extension.nextDelivery', 'a day that there is not', [['extension', 'nextDelivery'], '2027-02-29']),
  catalog('checksum-wrong', '$.link.item[0].extension.sha256', 'half a checksum', [[...item, 'extension', 'sha256'], 'abc']),
  catalog('area-unknown', '$.link.item[0].extension.area', 'an area of its own', [[...item, 'extension', 'area'], 'wages']),
  catalog('href-other-origin', '$.link.item[0].href', 'a file on another host', [[...item, 'href'], 'https://other.test/a.json']),
  catalog('href-other-origin', '$.link.item[0].href', 'a file on another port', [
    [...item, 'href'],
    'https://example.test:8443/a.json',
  ]),
  catalog('href-other-origin', '$.link.item[0].href', 'a file without scheme on another host', [
    [...item, 'href'],
    '//other.test/a.json',
  ]),
  catalog('href-other-origin', '$.link.item[0].href', 'a script for an address', [[...item, 'href'], 'javascript:alert(1)']),
  catalog('href-other-origin', '$.link.item[0].href', 'data for an address', [[...item, 'href'], 'data:application/json,{}']),
  catalog('href-other-origin', '$.extension.context', 'a context on another host', [
    ['extension', 'context'],
    'https://other.test/c.json',
  ]),
  catalog('href-invalid', '$.link.item[0].href', 'an address that is none', [[...item, 'href'], 'https://']),
  catalog('item-repeated', '$.link.item[1].extension.units[1]', 'two files for the same', [
    ['link', 'item', 1, 'extension', 'area'],
    'headcount',
  ]),
  catalog('unit-outside-tree', '$.link.item[0].extension.units[0]', 'a file of a strange unit', [
    [...item, 'extension', 'units'],
    ['moon'],
  ]),
  catalog('unit-outside-tree', '$.extension.units.extension.moon', 'the life of a strange unit', [
    [...units, 'extension', 'moon'],
    {},
  ]),
  catalog('unit-outside-tree', '$.extension.units.extension.school.successors[0]', 'a strange successor', [
    [...units, 'extension', 'school', 'successors', 0],
    'moon',
  ]),
  catalog('period-order', '$.extension.units.extension.school.validTo', 'an end before the beginning', [
    [...units, 'extension', 'school', 'validTo'],
    '2019-12-31',
  ]),
  catalog('dimension-empty', '$.link.item[0].extension.units', 'a file of no unit', [[...item, 'extension', 'units'], []]),
  catalog(
    'dimension-empty',
    '$.extension.units.category.index',
    'no units at all',
    [category, { index: [] }],
    [[...units, 'extension'], undefined],
    [['link', 'item'], []],
  ),
  catalog(
    'tree-cycle',
    '$.extension.units.category.child',
    'two units under each other',
    [[...category, 'child'], { town: ['school'], school: ['town'] }],
    [['link', 'item'], []],
  ),
  catalog('tree-orphan', '$.extension.units.category.child.town[1]', 'a child that the index lacks', [
    [...category, 'child', 'town', 1],
    'moon',
  ]),
  catalog('tree-orphan', '$.extension.units.category.child.moon', 'a parent that the index lacks', [
    [...category, 'child', 'moon'],
    [],
  ]),
  catalog('unit-repeated', '$.extension.units.category.index[2]', 'a code twice', [[...category, 'index', 2], 'town']),
  catalog('unit-repeated', '$.extension.units.category.child.town[1]', 'a unit in two places', [
    [...category, 'child', 'town', 1],
    'school',
  ]),
  catalog('category-positions', '$.extension.units.category.index.school', 'a place that is skipped', [
    [...category, 'index'],
    { town: 0, school: 2 },
  ]),

  headcount('jsonstat-version', '$.version', 'of an older JSON-stat', [['version'], '1.3']),
  headcount('jsonstat-class', '$.class', 'of another class', [['class'], 'collection']),
  headcount('key-missing', '$.source', 'without a source', [['source'], undefined]),
  headcount('key-missing', '$.value', 'without values', [['value'], undefined]),
  headcount('type-wrong', '$.value', 'values as a text', [['value'], '188 83 202 81']),
  headcount('type-wrong', '$.status', 'a number for a status', [['status'], 4]),
  headcount('type-wrong', '$.dimension.sex.category.index[1]', 'a code that is no text', [[...sex, 'index', 1], 2]),
  headcount('text-long', '$.note[0]', 'a note that nobody reads', [['note', 0], 'x'.repeat(5001)]),
  headcount('text-empty', '$.dimension.sex.category.label.men', 'a category without a name', [[...sex, 'label'], { men: '' }]),
  headcount('date-wrong', '$.updated', 'the 31st of February', [['updated'], '2023-02-31']),
  headcount('date-wrong', '$.updated', 'a day in the year nought', [['updated'], '0000-01-01']),
  headcount('date-wrong', '$.updated', 'an hour that there is not', [['updated'], '2023-12-31T25:00:00Z']),
  headcount('code-reserved', '$.dimension.unit.category.label.constructor', 'a label that would be dropped', [
    ['dimension', 'unit', 'category', 'label'],
    { school: 'School', constructor: 'Konstruktion' },
  ]),
  headcount('date-wrong', '$.updated', 'a month that is none', [['updated'], '2023-13-01']),
  headcount('decimals-wrong', '$.dimension.measure.category.unit.persons.decimals', 'half a decimal', [
    ['dimension', 'measure', 'category', 'unit', 'persons', 'decimals'],
    0.5,
  ]),
  headcount('rolling-wrong', '$.extension.rollingMonths', 'figures that span no month', [['extension', 'rollingMonths'], 0]),
  headcount('decimals-missing', '$.dimension.measure.category.unit.persons.decimals', 'decimals not told', [
    ['dimension', 'measure', 'category', 'unit'],
    undefined,
  ]),
  headcount(
    'dimension-missing',
    '$.id',
    'without a dimension of the area',
    [['id'], ['unit', 'time', 'employment', 'measure']],
    [['size'], [1, 2, 1, 1]],
  ),
  headcount('dimension-missing', '$.dimension', 'a dimension named but not given', [['dimension', 'sex'], undefined]),
  headcount('dimension-unknown', '$.id[5]', 'a dimension of another area', [['id', 5], 'ageBand'], [['size', 5], 1]),
  headcount('dimension-repeated', '$.id[5]', 'a dimension twice', [['id', 5], 'sex'], [['size', 5], 2]),
  headcount(
    'dimension-empty',
    '$.dimension.sex.category.index',
    'a dimension without codes',
    [[...sex, 'index'], []],
    [['size', 3], 0],
    [['value'], []],
  ),
  headcount('category-repeated', '$.dimension.sex.category.index[1]', 'a code twice', [[...sex, 'index', 1], 'women']),
  headcount('category-positions', '$.dimension.sex.category.index.men', 'two codes in one place', [
    [...sex, 'index'],
    { women: 0, men: 0 },
  ]),
  headcount('category-index-missing', '$.dimension.sex.category.index', 'labels alone for two codes', [
    [...sex],
    { label: { women: 'W', men: 'M' } },
  ]),
  headcount('code-unknown', '$.dimension.sex.category.index[1]', 'a code in Swedish', [[...sex, 'index', 1], 'män']),
  headcount('code-unknown', '$.dimension.sex.category.index.kvinnor', 'a code in Swedish, by position', [
    [...sex, 'index'],
    { kvinnor: 0, men: 1 },
  ]),
  headcount('code-unknown', '$.dimension.measure.category.index[0]', 'a measure of another area', [
    ['dimension', 'measure', 'category', 'index', 0],
    'rate',
  ]),
  headcount('code-unknown', '$.dimension.employment.category.label.hired', 'a strange code by its label alone', [
    ['dimension', 'employment', 'category'],
    { label: { hired: 'Hired' } },
  ]),
  headcount('time-code', '$.dimension.time.category.index[0]', 'a quarter', [
    ['dimension', 'time', 'category', 'index', 0],
    '2022K1',
  ]),
  headcount('time-code', '$.dimension.time.category.index[0]', 'the year nought', [
    ['dimension', 'time', 'category', 'index', 0],
    '0000',
  ]),
  headcount('time-code', '$.dimension.time.category.index[0]', 'a thirteenth month', [
    ['dimension', 'time', 'category', 'index', 0],
    '2022M13',
  ]),
  headcount('unit-outside-tree', '$.dimension.unit.category.index[0]', 'a strange unit', [
    ['dimension', 'unit', 'category', 'index', 0],
    'moon',
  ]),
  headcount('size-mismatch', '$.size', 'too few sizes', [['size'], [1, 2, 1, 2]]),
  headcount('size-mismatch', '$.size[3]', 'a size that is not the number of codes', [['size', 3], 3]),
  headcount('size-mismatch', '$.size[0]', 'a size below zero', [['size', 0], -1]),
  headcount('size-mismatch', '$.value', 'too few values', [['value'], [188, 83, 202]]),
  headcount('size-mismatch', '$.value', 'too many values', [['value', 4], 1]),
  headcount('size-mismatch', '$.status', 'too few statuses', [['status'], ['p', 'p']]),
  headcount('cell-outside', '$.value["4"]', 'a cell after the last', [['value'], { 0: 188, 4: 81 }]),
  headcount('cell-outside', '$.value["-1"]', 'a cell before the first', [['value'], { '-1': 188 }]),
  headcount('cell-outside', '$.value["01"]', 'a number with a zero before it', [['value'], { '01': 188 }]),
  headcount('cell-outside', '$.status.men', 'a status by name', [['status'], { men: 'p' }]),
  headcount('value-not-finite', '$.value[1]', 'a number as a text', [['value', 1], '83']),
  headcount('value-not-finite', '$.value[1]', 'a number too large to hold', [['value', 1], Number.POSITIVE_INFINITY]),
  headcount('value-not-finite', '$.value["2"]', 'a truth for a number', [['value'], { 2: true }]),
  headcount('value-too-large', '$.value[0]', 'more persons than there can be', [['value', 0], 1e308]),
  headcount('value-too-large', '$.value[0]', 'a number that has lost its last digit', [['value', 0], 2 ** 53 + 2]),
  sickLeave('value-too-large', '$.value[1]', 'more persons than there can be, beside a rate', [['value', 1], 1e13]),
  headcount('count-not-whole', '$.value[1]', 'half a person', [['value', 1], 83.5]),
  headcount('count-not-whole', '$.value["1"]', 'half a person, in the sparse form', [['value'], { 1: 0.5 }]),
  headcount('count-negative', '$.value[3]', 'less than nobody', [['value', 3], -1]),
  headcount('count-negative', '$.value["3"]', 'less than nobody, in the sparse form', [['value'], { 3: -1 }]),
  headcount('protected-with-value', '$.value[0]', 'a protected number', [['status'], { 0: 'c' }]),
  headcount('protected-with-value', '$.value[2]', 'a protected and provisional number', [['status'], list('', null, 'pc', '')]),
  headcount('missing-with-value', '$.value[1]', 'a number that is not applicable', [['status'], { 1: 'z' }]),
  headcount('missing-with-value', '$.value[1]', 'a number that is missing', [['status'], { 1: 'm' }]),
  headcount('status-unknown', '$.status["1"]', 'a letter that means nothing', [['status'], { 1: 'x' }]),
  headcount('status-unknown', '$.status', 'one letter that means nothing for all', [['status'], 'q']),
  headcount('status-unknown', '$.status[0]', 'a list of one that means nothing', [['status'], ['C']]),
  headcount('status-unknown', '$.status["1"]', 'a sign that means one thing here and another there', [['status'], { 1: '...' }]),
  headcount('status-unknown', '$.status["1"]', 'a number of a kind without a legend', [['status'], { 1: '3' }]),
  headcount('protected-with-value', '$.value[1]', 'a number that PxWeb calls confidential', [['status'], { 1: ':' }]),
  headcount('missing-with-value', '$.value[1]', 'a number that PxWeb calls missing', [['status'], { 1: '..' }]),
  headcount(
    'missing-with-value',
    '$.value[1]',
    'a number that its source calls nought',
    [['status'], { 1: '-' }],
    [['extension', 'status'], { label: { '-': 'Noll' } }],
  ),
  headcount('status-unknown', '$.status[3]', 'a number among the letters', [['status'], list('', '', '', 1)]),
  sickLeave('share-outside', '$.value[0]', 'more than all', [['value', 0], 100.01]),
  sickLeave('share-outside', '$.value[0]', 'less than none', [['value', 0], -0.01]),
  sickLeave('count-negative', '$.value[1]', 'a negative count beside a share', [['value', 1], -283]),

  aggregates('type-wrong', '', 'coarser figures as an object', [['extension', 'aggregates'], {}]),
  aggregates('key-missing', '[0].unit', 'a coarser figure of no unit', [[...first, 'unit'], undefined]),
  aggregates('type-wrong', '[0].time', 'one period in place of a list', [[...first, 'time'], '2023']),
  aggregates('type-wrong', '[0].sex[0]', 'a code that is no text', [[...first, 'sex', 0], 1]),
  aggregates('time-code', '[0].time[1]', 'a quarter', [[...first, 'time', 1], '2022K1']),
  aggregates('value-not-finite', '[0].value', 'a coarser figure without end', [[...first, 'value'], Number.POSITIVE_INFINITY]),
  aggregates('type-wrong', '[0].value', 'a coarser figure that is a text', [[...first, 'value'], '390']),
  aggregates('value-too-large', '[0].value', 'more persons than there can be, together', [[...first, 'value'], 1e12 + 1]),
  aggregates('count-not-whole', '[0].value', 'half a person, together', [[...first, 'value'], 390.5]),
  aggregates('count-negative', '[0].value', 'less than nobody', [[...first, 'value'], -1]),
  aggregates('dimension-unknown', '[0]["kön"]', 'a division in Swedish, which would be read as its whole', [
    [...first, 'kön'],
    ['women'],
  ]),
  aggregates('dimension-unknown', '[0].ageBand', 'a division of another area', [
    [...first, 'ageBand'],
    ['50-59', '60+'],
  ]),
  aggregates('dimension-unknown', '[0].at', 'codes in an object of their own', [[...first, 'at'], { sex: ['women'] }]),
  aggregates('aggregate-outside', '[0].unit', 'a unit that the file lacks', [[...first, 'unit'], 'town']),
  aggregates('aggregate-outside', '[0].time[1]', 'a year that the file lacks', [[...first, 'time', 1], '2021']),
  aggregates('aggregate-outside', '[0].measure', 'a measure of another area', [[...first, 'measure'], 'leavers']),
  aggregates('code-unknown', '[0].sex[0]', 'a code in Swedish', [[...first, 'sex', 0], 'kvinnor']),
  aggregates('dimension-empty', '[0].sex', 'a division without codes', [[...first, 'sex'], []]),
  aggregates('category-repeated', '[1].sex[1]', 'women twice', [
    ['extension', 'aggregates', 1, 'sex'],
    ['women', 'women'],
  ]),
  aggregates('aggregate-overlap', '[1].sex', 'everyone beside women', [
    ['extension', 'aggregates', 1, 'sex'],
    ['women', 'total'],
  ]),
  aggregates('aggregate-single', '[0]', 'a figure of a single cell', [[...first, 'time'], ['2022']]),
  aggregates('aggregate-repeated', '[1]', 'two figures of the same', [
    ['extension', 'aggregates', 1],
    { unit: 'school', time: ['2023', '2022'], employment: ['permanent'], sex: ['women'], measure: 'persons', value: 391 },
  ]),
  sickLeave('aggregate-measure', '$.extension.aggregates[0].measure', 'a rate of two groups', [
    ['extension'],
    { aggregates: [{ unit: 'school', time: ['2023'], group: ['women', 'men'], measure: 'rate', value: 2.8 }] },
  ]),
  sickLeave('aggregate-overlap', '$.extension.aggregates[0].group', 'women beside the young', [
    ['extension'],
    { aggregates: [{ unit: 'school', time: ['2023'], group: ['women', 'age-29'], measure: 'persons', value: 90 }] },
  ]),

  stamped('type-wrong', '', 'a stamp that is a text', [stamp, 'protected']),
  stamped('key-missing', '.rule.sickLeave', 'a stamp without one of its limits', [[...stamp, 'rule', 'sickLeave'], undefined]),
  stamped('stamp-limit', '.rule.other.fewerThan', 'a limit of half a person', [[...stamp, 'rule', 'other', 'fewerThan'], 4.5]),
  stamped('stamp-limit', '.rule.sickLeave.atMost', 'a limit below nobody', [[...stamp, 'rule', 'sickLeave', 'atMost'], -1]),
  stamped('date-wrong', '.date', 'a date in words', [[...stamp, 'date'], 'i går']),
  stamped('checksum-wrong', '.sha256', 'half a checksum', [[...stamp, 'sha256'], 'abc']),
  stamped('type-wrong', '.contract', 'a version that is no number', [[...stamp, 'contract'], '1']),

  inFolder('file-missing', '$.link.item[1].href', 'a file that is not there', [
    ['link', 'item', 1, 'href'],
    'town/sickLeave.json',
  ]),
  inFolder('file-missing', '$.extension.context', 'a context that is not there', [['extension', 'context'], 'other.json']),
  inFolder('href-outside-folder', '$.link.item[0].href', 'a file beside the folder', [[...item, 'href'], '../headcount.json']),
  inFolder('href-outside-folder', '$.link.item[0].href', 'a file from the top of the site', [
    [...item, 'href'],
    '/headcount.json',
  ]),
  inFolder('href-outside-folder', '$.link.item[0].href', 'a way out in disguise', [
    [...item, 'href'],
    'a/..%2f..%2fheadcount.json',
  ]),
  inFolder('href-outside-folder', '$.link.item[0].href', 'a way out for Windows', [
    [...item, 'href'],
    'a/..%5c..%5cheadcount.json',
  ]),
  inFolder('href-outside-folder', '$.link.item[0].href', 'the folder itself', [[...item, 'href'], './']),
  inFolder('href-outside-folder', '$.link.item[0].extension.previous', 'a version before outside of the folder', [
    [...item, 'extension', 'previous'],
    '../old.json',
  ]),

  context('contract-version', '$.contract', 'of a later version', [['contract'], 2]),
  context('type-wrong', '$.comments[0].text', 'a comment that is no text', [['comments', 0, 'text'], ['More']]),
  context('key-missing', '$.claims[0].source', 'a claim without a source', [['claims', 0, 'source'], undefined]),
  context('area-unknown', '$.comments[0].area', 'an area of its own', [['comments', 0, 'area'], 'wages']),
  context('unit-outside-tree', '$.comments[0].unit', 'a comment on a strange unit', [['comments', 0, 'unit'], 'moon']),
  context('unit-outside-tree', '$.targets[0].unit', 'a target for a strange unit', [['targets', 0, 'unit'], 'moon']),
  context('unit-outside-tree', '$.events[0].unit', 'an event in a strange unit', [['events', 0, 'unit'], 'moon']),
  context('unit-outside-tree', '$.claims[1].unit', 'a claim about a strange unit', [['claims', 1, 'unit'], 'moon']),
  context('time-code', '$.comments[0].time', 'a day for a period', [['comments', 0, 'time'], '2023-12-31']),
  context('text-long', '$.events[0].label', 'an event that is a story', [['events', 0, 'label'], 'x'.repeat(201)]),
  context('text-empty', '$.events[0].label', 'an event without a name', [['events', 0, 'label'], ' ']),
  context('text-long', '$.comments[0].text', 'a comment that nobody reads', [['comments', 0, 'text'], 'x'.repeat(5001)]),
  context('time-code', '$.comments[0].time', 'the year nought', [['comments', 0, 'time'], '0000']),
  context('date-wrong', '$.targets[0].from', 'the 30th of February', [['targets', 0, 'from'], '2024-02-30']),
  context('value-too-large', '$.targets[0].max', 'a target beyond counting', [['targets', 0, 'max'], 1e13]),
  context('date-wrong', '$.targets[0].from', 'a month in words', [['targets', 0, 'from'], 'februari']),
  context('code-unknown', '$.targets[0].measure', 'a target for a strange measure', [['targets', 0, 'measure'], 'joy']),
  context('code-unknown', '$.claims[0].figure.measure', 'a claimed strange measure', [
    ['claims', 0, 'figure', 'measure'],
    'persons',
  ]),
  context('code-unknown', '$.claims[1].direction.measure', 'a direction of a strange measure', [
    ['claims', 1, 'direction', 'measure'],
    'joy',
  ]),
  context('code-unknown', '$.claims[1].direction.way', 'a strange direction', [['claims', 1, 'direction', 'way'], 'sideways']),
  context('code-unknown', '$.events[0].kind', 'an event of a strange kind', [['events', 0, 'kind'], 'party']),
  context('period-order', '$.events[0].to', 'an end before the beginning', [['events', 0, 'to'], '2019']),
  context(
    'target-bounds',
    '$.targets[0]',
    'a target without bounds',
    [['targets', 0, 'min'], null],
    [['targets', 0, 'max'], undefined],
  ),
  context('target-bounds', '$.targets[0]', 'bounds the wrong way round', [['targets', 0, 'min'], 31]),
  context('value-not-finite', '$.claims[0].figure.value', 'a claim without end', [
    ['claims', 0, 'figure', 'value'],
    Number.POSITIVE_INFINITY,
  ]),
  context('claim-shape', '$.claims[0]', 'a claim of nothing', [['claims', 0, 'figure'], undefined]),
  context('claim-shape', '$.claims[1]', 'a claim of both', [
    ['claims', 1, 'figure'],
    { measure: 'rate', value: 2.8, decimals: 1 },
  ]),

  config('contract-version', '$.contract', 'of a later version', [['contract'], 2]),
  config('threshold-low', '$.protection.sickLeave.atMost', 'weaker than the act', [['protection', 'sickLeave', 'atMost'], 9]),
  config('threshold-low', '$.protection.other.fewerThan', 'that protects next to nobody', [
    ['protection', 'other', 'fewerThan'],
    2,
  ]),
  config('threshold-low', '$.protection.other.fewerThan', 'with half a person', [['protection', 'other', 'fewerThan'], 5.5]),
  config('key-missing', '$.protection.sickLeave.atMost', 'without a number', [['protection', 'sickLeave', 'atMost'], undefined]),
  config('colour-wrong', '$.template.colours.accent', 'with a colour in words', [['template', 'colours', 'accent'], 'blå']),
  config('colour-light', '$.template.colours.heading', 'with a headline that nobody can read', [
    ['template', 'colours', 'heading'],
    '#FFCC00',
  ]),
  config('font-wrong', '$.template.font', 'with a font that closes its attribute', [['template', 'font'], 'Arial"/><x']),
  config('logo-kind', '$.template.logo', 'with a logo that is no picture', [['template', 'logo'], 'logo.pdf']),
  config('href-other-origin', '$.template.logo', 'with a logo of another site', [['template', 'logo'], 'https://x.se/logo.png']),
  config('origin-wrong', '$.embed.origins[0]', 'that let any site show the figures', [['embed', 'origins', 0], '*']),
  config('origin-wrong', '$.embed.origins[0]', 'with a site of no origin', [['embed', 'origins', 0], 'https://exempel.se/sida']),
  config('text-unseen', '$.template.font', 'with a font that turns its name', [['template', 'font'], 'Ari\u202Eal']),
  config('type-wrong', '$.embed.origins', 'with one site in place of a list', [['embed', 'origins'], 'https://exempel.se']),
  config('type-wrong', '$.protection.other', 'that switch protection off', [['protection', 'other'], false]),
]
