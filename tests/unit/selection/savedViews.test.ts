// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mostViews, type SavedView } from '../../../src/selection/savedView.ts'
import {
  addViews,
  followOtherTabs,
  moveView,
  removeView,
  renameView,
  savedViewsStore,
  saveView,
  undoRemoval,
} from '../../../src/selection/savedViews.ts'
import { readStoredViews, viewsKey, writeStoredViews } from '../../../src/selection/viewStorage.ts'
import { anyDraft, draft } from './savedViewsFor.ts'

const state = () => savedViewsStore.getState()
const names = () => state().views.map(({ name }) => name)
const stored = () => readStoredViews(localStorage.getItem(viewsKey))
const idOf = (name: string) => state().views.find((view) => view.name === name)?.id ?? ''
const start = (text: string | null = null) => {
  localStorage.clear()
  if (text !== null) localStorage.setItem(viewsKey, text)
  savedViewsStore.setState({ ...readStoredViews(text), kept: true, removed: null }, true)
}
const save = (...wanted: readonly string[]) => wanted.forEach((name) => saveView(draft({ name })))
const keepNothing = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })

beforeEach(() => start())
afterEach(() => vi.restoreAllMocks())

describe('saving a view', () => {
  it('keeps it last in the list, in the browser too', () => {
    save('A', 'B')
    expect(names()).toEqual(['A', 'B'])
    expect(stored().views).toEqual(state().views)
    expect(state().views[0]).toMatchObject(draft({ name: 'A' }))
  })

  it('cleans the name, and numbers one that is taken', () => {
    save(' A\n', 'A', 'A')
    expect(names()).toEqual(['A', 'A (2)', 'A (3)'])
  })

  it('refuses what could not be read back, and says which part', () => {
    expect(saveView(draft({ name: ' ' }))).toBe('name')
    expect(saveView(draft({ link: `?unit=${'a'.repeat(2000)}` }))).toBe('link')
    expect(state().views).toEqual([])
  })

  it('refuses one too many', () => {
    for (let i = 0; i < mostViews; i += 1) saveView(draft())
    expect(saveView(draft())).toBe('full')
    expect(state().views).toHaveLength(mostViews)
  })

  it('gives every view an id of its own', () => {
    for (let i = 0; i < 50; i += 1) saveView(draft())
    expect(new Set(state().views.map(({ id }) => id)).size).toBe(50)
  })
})

describe('changing saved views', () => {
  beforeEach(() => save('A', 'B', 'C'))

  it('renames one, with a number where the name is another’s', () => {
    renameView(idOf('A'), ' D ')
    expect(names()).toEqual(['D', 'B', 'C'])
    renameView(idOf('B'), 'C')
    expect(names()).toEqual(['D', 'C (2)', 'C'])
    renameView(idOf('C'), 'C')
    expect(names()).toEqual(['D', 'C (2)', 'C'])
    renameView(idOf('C'), ' ')
    expect(names()).toEqual(['D', 'C (2)', 'C'])
  })

  it('moves one to any place, and keeps the others in order', () => {
    moveView(idOf('C'), 0)
    expect(names()).toEqual(['C', 'A', 'B'])
    moveView(idOf('C'), 1)
    expect(names()).toEqual(['A', 'C', 'B'])
    moveView(idOf('A'), 9)
    expect(names()).toEqual(['C', 'B', 'A'])
    moveView(idOf('A'), -3)
    expect(names()).toEqual(['A', 'C', 'B'])
    moveView('none', 0)
    expect(names()).toEqual(['A', 'C', 'B'])
  })

  it('removes one and puts it back where it was', () => {
    const before = state().views
    removeView(idOf('B'))
    expect(names()).toEqual(['A', 'C'])
    expect(stored().views).toHaveLength(2)
    undoRemoval()
    expect(state().views).toEqual(before)
    expect(stored().views).toEqual(before)
    undoRemoval()
    expect(state().views).toEqual(before)
  })

  it('can undo a removal until something else is done', () => {
    for (const next of [
      () => save('D'),
      () => renameView(idOf('A'), 'E'),
      () => moveView(idOf('A'), 1),
      () => addViews([draft()]),
    ]) {
      removeView(idOf('C'))
      expect(state().removed).not.toBeNull()
      next()
      expect(state().removed).toBeNull()
      start()
      save('A', 'B', 'C')
    }
  })

  it('changes what lies in the browser, not what this tab last saw of it', () => {
    const [a, b] = state().views
    localStorage.setItem(
      viewsKey,
      writeStoredViews({ views: [a, b, { ...a, id: 'x', name: 'From another tab' }] as SavedView[], unread: [] }),
    )
    renameView(idOf('A'), 'D')
    expect(names()).toEqual(['D', 'B', 'From another tab'])
  })
})

describe('what the browser kept', () => {
  const view: SavedView = { id: 'a1', ...draft() }

  it('is read whatever it is, and written back with nothing lost', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.oneof(fc.jsonValue(), anyDraft, fc.constant(view))).map((views) => JSON.stringify({ views })),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const read = readStoredViews(text)
        expect(readStoredViews(writeStoredViews(read))).toEqual(read)
        start(text)
        save('New')
        expect(stored().unread).toEqual(read.unread)
        expect(stored().views.slice(0, -1)).toEqual(read.views)
      }),
    )
  })

  it.each([
    ['no JSON', '{"views": ['],
    ['a list', '[]'],
    ['another shape', '{"views": 1}'],
    ['a text', '"views"'],
  ])('stays word for word where it is %s', (_, text) => {
    start(text)
    save('A')
    expect(stored().unread).toEqual([text])
    expect(names()).toEqual(['A'])
  })

  it.each([
    ['no id', { ...view, id: undefined }],
    ['an id of markup', { ...view, id: '"><b>' }],
    ['the id of another', view],
    ['no name', { ...view, id: 'b', name: '' }],
    ['a name over several lines', { ...view, id: 'b', name: 'a\nb' }],
    ['a name that is too long', { ...view, id: 'b', name: 'a'.repeat(81) }],
    ['a link that leads away', { ...view, id: 'b', link: 'javascript:alert(1)' }],
    ['a link to another host', { ...view, id: 'b', link: '//example.org/?' }],
    ['a format that is no number', { ...view, id: 'b', format: '2' }],
    ['a day that is none', { ...view, id: 'b', savedAt: '2026-02-30' }],
    ['no feeds', { ...view, id: 'b', feeds: undefined }],
    ['everything from its prototype', { __proto__: view }],
    ['nothing', null],
  ])('is kept aside where a view has %s', (_, item) => {
    const written = JSON.stringify({ views: [view, item] })
    const { views, unread } = readStoredViews(written)
    expect(views).toEqual([view])
    expect(unread).toEqual([(JSON.parse(written) as { views: unknown[] }).views[1]])
  })

  it('may be of a newer format, and stays so', () => {
    const newer = { ...view, format: 99, link: '?something=new' }
    start(writeStoredViews({ views: [newer], unread: [] }))
    renameView('a1', 'B')
    expect(stored().views).toEqual([{ ...newer, name: 'B' }])
  })
})

describe('where the browser keeps nothing', () => {
  it('views last as long as the page, and the reader can be told', () => {
    keepNothing()
    save('A', 'B')
    moveView(idOf('B'), 0)
    expect(names()).toEqual(['B', 'A'])
    expect(state().kept).toBe(false)
    vi.restoreAllMocks()
    save('C')
    expect(state().kept).toBe(true)
    expect(stored().views.map(({ name }) => name)).toEqual(['B', 'A', 'C'])
  })

  it('nothing is lost when another tab saves', () => {
    const stop = followOtherTabs(window)
    const write = keepNothing()
    save('Mine')
    const theirs = writeStoredViews({ views: [{ id: 'x', ...draft({ name: 'Theirs' }) }], unread: [1] })
    write.mockRestore()
    window.dispatchEvent(new StorageEvent('storage', { key: viewsKey, newValue: theirs }))
    expect(names()).toEqual(['Theirs', 'Mine'])
    expect(stored().views.map(({ name }) => name)).toEqual(['Theirs', 'Mine'])
    expect(stored().unread).toEqual([1])
    stop()
  })
})

describe('other tabs', () => {
  const theirs = writeStoredViews({ views: [{ id: 'x', ...draft({ name: 'Theirs' }) }], unread: [] })
  const tell = (key: string | null, newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }))

  it('are followed until told otherwise', () => {
    const stop = followOtherTabs(window)
    tell('something else', theirs)
    expect(names()).toEqual([])
    tell(viewsKey, theirs)
    expect(names()).toEqual(['Theirs'])
    tell(null, null)
    expect(names()).toEqual([])
    stop()
    tell(viewsKey, theirs)
    expect(names()).toEqual([])
  })
})
