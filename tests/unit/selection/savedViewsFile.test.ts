// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { mostViews, type SavedView } from '../../../src/selection/savedView.ts'
import { addViews, savedViewsStore, saveView } from '../../../src/selection/savedViews.ts'
import { largestFile, nameOfViewsFile, readViewsFile, writeViewsFile } from '../../../src/selection/savedViewsFile.ts'
import { anyDraft, draft } from './savedViewsFor.ts'

const empty = () => {
  localStorage.clear()
  savedViewsStore.setState({ views: [], unread: [], kept: true, removed: null }, true)
}
const views = () => savedViewsStore.getState().views
const withoutIds = (list: readonly SavedView[]) => list.map(({ id: _, ...rest }) => rest)
const exported = () => writeViewsFile(views(), '2026-11-24')
const fileOf = (list: unknown) => JSON.stringify({ kind: 'personal-i-siffror/saved-views', version: 1, views: list })
const anyDrafts = fc.array(anyDraft, { maxLength: 12 })

beforeEach(empty)

describe('a file of saved views', () => {
  it('is readable, and named by its day', () => {
    saveView(draft())
    expect(exported()).toBe(`{
  "kind": "personal-i-siffror/saved-views",
  "version": 1,
  "exported": "2026-11-24",
  "views": [
    {
      "name": "Skolan",
      "link": "?unit=skolan",
      "format": 2,
      "savedAt": "2026-11-24",
      "feeds": null
    }
  ]
}
`)
    expect(nameOfViewsFile('2026-11-24')).toBe('Sparade vyer 2026-11-24.json')
  })

  it('gives back the same list, whatever it is', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        empty()
        drafts.forEach(saveView)
        const before = withoutIds(views())
        expect(before).toHaveLength(drafts.length)
        const text = exported()
        empty()
        const { views: read, problems } = readViewsFile(text)
        expect(problems).toEqual([])
        expect(addViews(read)).toEqual({ added: drafts.length, already: 0 })
        expect(withoutIds(views())).toEqual(before)
      }),
    )
  })

  it('adds nothing the second time, and never changes what is there', () => {
    fc.assert(
      fc.property(anyDrafts, anyDrafts, (mine, theirs) => {
        empty()
        mine.forEach(saveView)
        const before = views()
        const { added = 0 } = addViews(theirs) as { added?: number }
        expect(views().slice(0, before.length)).toEqual(before)
        expect(views()).toHaveLength(before.length + added)
        expect(new Set(views().map(({ name }) => name)).size).toBe(views().length)
        const after = views()
        expect(addViews(theirs)).toEqual({ added: 0, already: theirs.length })
        expect(views()).toEqual(after)
      }),
    )
  })

  it('fits into the largest file that is read, however full the list is', () => {
    const largest = draft({ name: '👩'.repeat(80), link: `?unit=${'a'.repeat(1994)}`, feeds: 'å'.repeat(300) })
    for (let i = 0; i < mostViews; i += 1) saveView(largest)
    expect(new TextEncoder().encode(exported()).length).toBeLessThan(largestFile)
    expect(readViewsFile(exported()).views).toHaveLength(mostViews)
  })
})

describe('importing', () => {
  it('skips what is there, and numbers names that are taken', () => {
    saveView(draft({ name: 'A' }))
    saveView(draft({ name: 'B' }))
    const imported = addViews([draft({ name: 'A' }), draft({ name: 'B', link: '?unit=vard' }), draft({ name: 'C' })])
    expect(imported).toEqual({ added: 2, already: 1 })
    expect(views().map(({ name, link }) => [name, link])).toEqual([
      ['A', '?unit=skolan'],
      ['B', '?unit=skolan'],
      ['B (2)', '?unit=vard'],
      ['C', '?unit=skolan'],
    ])
  })

  it('takes the same link of an older format as the same view, and keeps what is new as it was written', () => {
    saveView(draft())
    expect(addViews([draft({ format: 1 })])).toEqual({ added: 0, already: 1 })
    expect(addViews([draft({ name: 'Start', link: '', format: 1 })])).toEqual({ added: 1, already: 0 })
    expect(views()[1]).toMatchObject({ link: '', format: 1 })
  })

  it('takes the same link in another catalog as another view', () => {
    saveView(draft())
    expect(addViews([draft({ feeds: 'other' })])).toEqual({ added: 1, already: 0 })
  })

  it('adds nothing where there is no room for all', () => {
    for (let i = 0; i < mostViews - 1; i += 1) saveView(draft())
    const before = views()
    expect(addViews([draft({ name: 'A' }), draft({ name: 'B' })])).toBe('full')
    expect(views()).toEqual(before)
  })
})

describe('a file that anyone may have written', () => {
  it('never throws, and gives only views that can be saved', () => {
    const anyFile = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.array(fc.oneof(fc.jsonValue(), anyDraft)).map(fileOf))
    fc.assert(
      fc.property(anyFile, (text) => {
        for (const view of readViewsFile(text).views) {
          empty()
          expect(saveView(view)).toMatchObject(view)
        }
      }),
    )
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['null', 'other-file'],
    ['[]', 'other-file'],
    ['{"version":"2.0","class":"dataset"}', 'other-file'],
    ['{"kind":"personal-i-siffror/saved-views"}', 'other-file'],
    ['{"kind":"personal-i-siffror/saved-views","views":{}}', 'other-file'],
    ['{"__proto__":{"kind":"personal-i-siffror/saved-views","views":[]}}', 'other-file'],
    ['{"kind":"personal-i-siffror/saved-views","version":2,"views":[]}', 'newer-file'],
    [`${fileOf([])}${' '.repeat(largestFile)}`, 'too-large'],
    [fileOf(Array(mostViews + 1).fill(draft())), 'too-many'],
  ])('is refused as a whole: %.60s', (text, kind) => {
    expect(readViewsFile(text)).toEqual({ views: [], problems: [{ kind }] })
  })

  it('is refused with the place where it stops being JSON', () => {
    expect(readViewsFile('{\n  "kind": "x",\n  oj\n}').problems).toEqual([{ kind: 'not-json', line: 3, column: 3 }])
    expect(readViewsFile('<!doctype html>').problems).toEqual([{ kind: 'not-json', line: 1, column: 1 }])
    expect(readViewsFile('['.repeat(200_000)).problems).toEqual([{ kind: 'not-json', line: 1, column: 200_001 }])
  })

  it('may be deep, and begin with a byte order mark', () => {
    expect(readViewsFile(fileOf([JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)])).problems).toEqual([
      { kind: 'view', at: 1, name: '', field: 'view' },
    ])
    expect(readViewsFile(`\uFEFF${fileOf([draft()])}`).views).toEqual([draft()])
  })

  it('is told of with every problem, and the views that can be read are read', () => {
    const { views: read, problems } = readViewsFile(
      fileOf([{ ...draft(), name: '', link: 'https:x' }, draft(), 7, { ...draft(), name: `\u202E${'a'.repeat(300)}` }]),
    )
    expect(read).toEqual([draft()])
    expect(problems).toEqual([
      { kind: 'view', at: 1, name: '', field: 'name' },
      { kind: 'view', at: 1, name: '', field: 'link' },
      { kind: 'view', at: 3, name: '', field: 'view' },
      { kind: 'view', at: 4, name: `${'a'.repeat(79)}…`, field: 'name' },
    ])
  })

  it('leaves no trace of keys that are not a view’s', () => {
    const text = fileOf([]).replace(
      '[]',
      `[${JSON.stringify(draft()).replace('{', '{"__proto__":{"polluted":1},"constructor":1,"id":"x",')}]`,
    )
    const [view] = readViewsFile(text).views
    expect(view).toEqual(draft())
    expect(Object.keys(view ?? {})).toEqual(Object.keys(draft()))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect((view as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
