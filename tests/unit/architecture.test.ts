import { describe, expect, it } from 'vitest'
import { importTable } from './architecture/importTable.ts'
import { readSources, trackedFiles } from './architecture/repository.ts'
import { sharedTexts } from './architecture/sharedTexts.ts'
import { importCount, violationsIn } from './architecture/violationsIn.ts'

const planted = (path: string, source: string, more: readonly (readonly [string, string])[] = []) =>
  violationsIn(new Map([[path, source], ...more]))

describe('the house', () => {
  const sources = readSources()

  it('follows the import table and the rules of wording', () => {
    expect(violationsIn(sources)).toEqual([])
  })

  it('is seen by the checker, which would otherwise find no fault in anything', () => {
    expect(sources.size).toBeGreaterThan(60)
    expect(importCount(sources)).toBeGreaterThan(150)
  })

  it('has a line in the table for no folder that is gone', () => {
    const folders = new Set([...sources.keys()].map((path) => path.replace(/^src\//, '').split('/')[0]))
    expect(Object.keys(importTable).filter((folder) => !folders.has(folder))).toEqual([])
  })
})

describe('the checker', () => {
  it.each([
    ['src/domain/a.ts', "import { b } from '../words/b.ts'"],
    ['src/domain/a.ts', "import type { B } from '../words/b.ts'"],
    ['src/domain/a.ts', "export * from '../words/b.ts'"],
    ['src/domain/a.ts', "export { b } from '../words/b.ts'"],
    ['src/domain/a.ts', "const b = await import('../words/b.ts')"],
    ['src/domain/a.ts', "type B = import('../words/b.ts').B"],
    ['src/domain/a.ts', "const all = import.meta.glob('../words/*.ts')"],
    ['src/domain/a.ts', "const all = import.meta.glob(['./*.ts', '../words/*.ts'], { eager: true })"],
    ['src/domain/a.ts', "import { useState } from 'react'"],
    ['src/domain/a.ts', "import { b } from '/src/words/b.ts'"],
    ['src/charts/a.ts', "import type { Cube } from '../domain/cube.ts'"],
    ['src/table/a.ts', "import type { Interval } from '../domain/interval.ts'"],
    ['src/views/A.tsx', "import type { Dataset } from '../domain/dataset.ts'"],
    ['src/views/A.tsx', "import { parseDataset } from '../contract/parseDataset.ts'"],
    ['src/series/a.ts', "import { LineChart } from 'echarts/charts'"],
    ['mocks/a.ts', "import { sumOf } from '../src/domain/figure.ts'"],
    ['mocks/a.ts', "import type { Series } from '../src/series/seriesSet.ts'"],
  ])('finds an import against the table: %s has %s', (path, source) => {
    expect(planted(path, source)).toEqual([expect.stringContaining('against the import table')])
  })

  it.each([
    ['src/views/Card.tsx', "import { draggable } from '@atlaskit/pragmatic-drag-and-drop'"],
    ['src/views/Card.tsx', "import { echarts } from '../charts/echarts.ts'"],
    ['src/contract/parseDataset.ts', "import { toJsonSchema } from '@valibot/to-json-schema'"],
  ])('finds what only one file may import: %s has %s', (path, source) => {
    expect(planted(path, source)).toEqual([expect.stringContaining('which only one file may')])
  })

  it.each([
    ['src/main.tsx', "import { worker } from '../mocks/browser.ts'"],
    ['src/main.tsx', "import type { ScenarioId } from '../mocks/scenarios.ts'"],
    ['src/App.tsx', "const mocks = await import('../mocks/browser.ts')"],
    ['src/views/A.tsx', "const mocks = await import('../../mocks/browser.ts')"],
  ])('finds mocks on their way into production: %s has %s', (path, source) => {
    expect(planted(path, source)).toEqual([expect.stringContaining('only src/main.tsx may, by import()')])
  })

  it.each([
    ['src/main.tsx', "const mocks = await import('../mocks/browser.ts')"],
    ['src/views/useSlideDrag.ts', "import { draggable } from '@atlaskit/pragmatic-drag-and-drop'"],
    ['src/views/Card.tsx', "import { a } from './a.ts'\nimport { formatFigure } from '../words/figure.ts'"],
    ['mocks/a.ts', "import type { Dataset } from '../src/domain/dataset.ts'\nimport { http } from 'msw'"],
    ['src/indicators/age.ts', "import { defineIndicator } from '../domain/indicator.ts'\nexport default defineIndicator({})"],
    ['src/words/a.ts', '/** Never innerHTML, never toFixed(2), see https://example.org. */\nexport const a = 1'],
    ['src/charts/svg.ts', "export const namespace = 'http://www.w3.org/2000/svg'"],
  ])('accepts what is allowed: %s has %s', (path, source) => {
    expect(planted(path, source)).toEqual([])
  })

  it.each([
    ['element.innerHTML = text', 'makes elements from text'],
    ['element.outerHTML = text', 'makes elements from text'],
    ["element.insertAdjacentHTML('beforeend', text)", 'makes elements from text'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'makes elements from text'],
    ['document.write(text)', 'makes elements from text'],
    ['eval(text)', 'runs text as code'],
    ['const run = new Function(text)', 'runs text as code'],
    ["const tooltip = { renderMode: 'html' }", 'has an HTML tooltip'],
    ['const text = number.toFixed(1)', 'formats numbers by itself'],
    ['const groups = Map.groupBy(rows, key)', 'uses what Node 20 lacks'],
    ["fetch('https://example.org/feed.json')", 'names another host: https://example.org'],
    ['const rows: any = 1', 'gives up the types'],
    ['// @ts-ignore\nconst a = 1', 'silences a check'],
    ['// oxlint-disable-next-line\nconst a = 1', 'silences a check'],
    ['// TODO later\nconst a = 1', 'has a reminder'],
    ['export default 1', 'has a default export'],
    ['const a = 1\nexport { a as default }', 'has a default export'],
    ['const page = await import(name)', 'imports something that is not written out'],
    ["import { a } from './a'", 'without its extension'],
    ['const = 1', 'cannot be read'],
  ])('finds a breach of the rules of wording: %s', (source, problem) => {
    expect(planted('src/views/A.tsx', source)).toEqual([expect.stringContaining(problem)])
  })

  it.each([
    ['src/words/utils.ts', 'a name that says nothing'],
    ['src/domain/types.ts', 'a name that says nothing'],
    ['src/words/index.ts', 'is a barrel'],
    ['src/words/Sentence.tsx', 'JSX outside the views'],
    ['src/views/card.tsx', 'should be PascalCase'],
    ['src/words/Sentence.ts', 'should be camelCase'],
    ['src/styles/colours.ts', 'is no style sheet'],
    ['src/services/a.ts', 'no line in the import table'],
    ['src/stray.ts', 'no line in the import table'],
  ])('finds a file in the wrong place or with the wrong name: %s', (path, problem) => {
    expect(planted(path, '')).toEqual([expect.stringContaining(problem)])
  })

  it('finds folders that import each other in a circle', () => {
    const back = ['src/words/b.ts', "import { a } from '../series/a.ts'"] as const
    expect(planted('src/series/a.ts', "import { b } from '../words/b.ts'", [back])).toContain(
      'series > words > series is a circle of folders',
    )
  })
})

describe('the repository', () => {
  const tracked = trackedFiles()

  it('holds at its top only what the layout names', () => {
    const layout = [
      'src',
      'public',
      'mocks',
      'tests',
      'index.html',
      'vite.config.ts',
      'package.json',
      'tsconfig.json',
      'README.md',
    ]
    const allowed = [...layout, 'package-lock.json', 'LICENSE']
    const top = new Set([...tracked.keys()].map((path) => path.split('/')[0] ?? ''))
    expect([...top].filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([])
    expect(allowed.filter((name) => !top.has(name))).toEqual([])
  })

  it('tracks no file over 300 kB', () => {
    expect(tracked.size).toBeGreaterThan(60)
    expect([...tracked].filter(([, size]) => size > 300_000)).toEqual([])
  })

  it('tracks nothing that a build or a test run makes', () => {
    const made = /^(dist|dist-mock|node_modules|test-results|\.cache|\.bench)\/|mockServiceWorker\.js$|\.tsbuildinfo$/
    expect([...tracked.keys()].filter((path) => made.test(path))).toEqual([])
  })
})

describe('a text that can change', () => {
  // Paper is laid anew for every print, and nothing of it changes.
  const views = [...readSources()].filter(([path]) => path.endsWith('.tsx') && !path.includes('/Paper'))

  it('has an element of its own in every view, so that no program that changes the page leaves an old one there', () => {
    expect(views.length).toBeGreaterThan(60)
    expect(views.flatMap(([path, source]) => sharedTexts(path, source).map((text) => `${path}: ${text}`))).toEqual([])
  })

  it.each([
    ['<td>{text}{note !== "" && <i>{note}</i>}</td>', ['text']],
    ['<th>{isOwn ? label : <a>{label}</a>}<i /></th>', ['isOwn ? label : <a>{label}</a>']],
    ['<p><b>Namn</b> {`${of.name}.`}</p>', ['`${of.name}.`']],
    ['<p><b>Namn</b> {nameOf(unit)}</p>', ['nameOf(unit)']],
    ['<td><span>{text}</span>{note !== "" && <i>{note}</i>}</td>', []],
    ['<p>{text}</p>', []],
    ['<ul><li />{names.map((name) => <li key={name}>{name}</li>)}</ul>', []],
  ])('is seen: %s', (element, found) => {
    expect(sharedTexts('a.tsx', `export const a = ${element}`)).toEqual(found)
  })
})
