// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindToAddress } from '../../../src/selection/bindToAddress.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import { choose, goTo, reset, selectionStore } from '../../../src/selection/store.ts'
import { unreadStore } from '../../../src/selection/unread.ts'

let unbind = () => {}
const open = (search: string) => window.history.pushState(null, '', `/app/index.html${search}`)
const bind = () => {
  unbind = bindToAddress(window)
}
const step = (by: number) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    window.history.go(by)
  })
const search = () => window.location.search
const selection = () => selectionStore.getState()

beforeEach(() => {
  selectionStore.setState(defaultSelection, true)
  open('')
})
afterEach(() => unbind())

describe('bindToAddress', () => {
  it('starts with the selection in the address, and leaves the address alone', () => {
    open('?unit=skolan&page=about&junk=1')
    const steps = window.history.length
    bind()
    expect(selection()).toEqual({ ...defaultSelection, page: 'about', unit: 'skolan' })
    expect(search()).toBe('?unit=skolan&page=about&junk=1')
    expect(window.history.length).toBe(steps)
  })

  it('takes the address before what was selected earlier', () => {
    choose({ unit: 'skolan' })
    bind()
    expect(selection()).toEqual(defaultSelection)
  })

  it('writes every change as a step, and nothing for a change to the same', () => {
    bind()
    const steps = window.history.length
    choose({ unit: 'skolan' })
    choose({ from: '2020' })
    choose({ from: '2020' })
    goTo('indicator', 'age')
    choose({ tab: 'table' })
    expect(search()).toBe('?from=2020&indicator=age&page=indicator&tab=table&unit=skolan')
    expect(window.history.length).toBe(steps + 4)
    expect(window.location.pathname).toBe('/app/index.html')
  })

  it('restores pages and filters on the way back and forward', async () => {
    bind()
    goTo('indicator', 'age')
    choose({ splitBy: 'sex' })
    const last = selection()
    await step(-1)
    expect(selection()).toEqual({ ...last, splitBy: null })
    await step(-1)
    expect(selection()).toEqual(defaultSelection)
    expect(search()).toBe('')
    await step(2)
    expect(selection()).toEqual(last)
    expect(search()).toBe('?indicator=age&page=indicator&split=sex')
  })

  it('goes on from where the reader went back to', async () => {
    bind()
    choose({ from: '2020' })
    choose({ from: '2021' })
    await step(-1)
    choose({ to: '2022' })
    expect(search()).toBe('?from=2020&to=2022')
    await step(-1)
    expect(search()).toBe('?from=2020')
    expect(selection()).toEqual({ ...defaultSelection, from: '2020' })
  })

  it('makes one step of a drag', async () => {
    bind()
    const steps = window.history.length
    choose({ from: '2019' })
    choose({ from: '2020' }, 'replace')
    choose({ from: '2021' }, 'replace')
    expect(search()).toBe('?from=2021')
    expect(window.history.length).toBe(steps + 1)
    await step(-1)
    expect(selection()).toEqual(defaultSelection)
  })

  it("preserves others' parameters and the place on the page", () => {
    open('?feeds=%2fx&unit=skolan&scenario=slow&utm_source=mail#innehall')
    bind()
    choose({ unit: 'kommunstaben' })
    expect(search() + window.location.hash).toBe('?unit=kommunstaben&feeds=%2fx&scenario=slow&utm_source=mail#innehall')
    choose({ unit: null })
    expect(search()).toBe('?feeds=%2fx&scenario=slow&utm_source=mail')
    reset()
    expect(search()).toBe('?feeds=%2fx&scenario=slow&utm_source=mail')
  })

  it('tells which parameters it could not read, until the reader chooses something', async () => {
    open('?unit=%E0%A4%A&from=x')
    bind()
    expect(unreadStore.getState()).toEqual(['from', 'unit'])
    choose({ to: '2022' })
    expect(search()).toBe('?to=2022')
    expect(unreadStore.getState()).toEqual([])
    await step(-1)
    expect(unreadStore.getState()).toEqual(['from', 'unit'])
    expect(search()).toBe('?unit=%E0%A4%A&from=x')
    await step(1)
    expect(unreadStore.getState()).toEqual([])
    expect(selection()).toEqual({ ...defaultSelection, to: '2022' })
  })

  it('does not tell the views about a step that changes nothing for them', async () => {
    open('?utm_source=a')
    open('?utm_source=b')
    bind()
    const seen = vi.fn()
    const stop = selectionStore.subscribe(seen)
    await step(-1)
    expect(seen).not.toHaveBeenCalled()
    stop()
  })

  it('lets go of the address in both directions', async () => {
    bind()
    choose({ from: '2020' })
    unbind()
    choose({ from: '2021' })
    expect(search()).toBe('?from=2020')
    await step(-1)
    expect(selection().from).toBe('2021')
  })
})
