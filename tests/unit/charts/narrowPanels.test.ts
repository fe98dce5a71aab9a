import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/charts/frame.ts'
import { sceneOf } from '../../../src/charts/scene.ts'
import { placeOf } from '../../../src/charts/valueLabels.ts'
import { axis, series, setOf } from './fixtures.ts'

const bands = ['20-29', '30-39', '40-49', '50-59', '60+']
const years = Array.from({ length: 15 }, (_, i) => 20 + i / 2)
const list = bands.map((id) => series(id, id, years))
const panels = bands.map((id) => ({ id, title: id, series: [id], axis: axis(40, 10) }))
const set = setOf(list, axis(40, 10), { geometry: 'columns', arrangement: 'panels', panels })

describe('narrow panels of many years beside each other', () => {
  it.each([640, 984, 1136])('keep half of the last value and of the last year within the chart, %i pixels wide', (width) => {
    const scene = sceneOf(set, { look: 'light', size: 'page', width, height: 420 })
    for (const { box, band } of scene.panels) {
      const middle = box.left + box.width - band / 2
      expect(middle + textWidth('27,0', scene.type.value) / 2).toBeLessThanOrEqual(width)
      expect(middle + textWidth('2024', scene.type.tick) / 2).toBeLessThanOrEqual(width)
    }
  })

  it.each([640, 984, 1136])('print no first value over the last of the panel before, %i pixels wide', (width) => {
    const scene = sceneOf(set, { look: 'light', size: 'page', width, height: 420 })
    const [first, ...later] = scene.panels
    if (first === undefined) throw new Error('no panel')
    for (const [at, panel] of [first, ...later].entries()) {
      const [own] = panel.drawn
      if (own === undefined) throw new Error('nothing drawn')
      expect(placeOf(scene, panel, own, 14)).toBe('above')
      const before = scene.panels[at - 1]
      if (before === undefined || placeOf(scene, panel, own, 0) === null) continue
      const end = before.box.left + before.box.width - before.band / 2 + textWidth('27,0', scene.type.value) / 2
      expect(panel.box.left + panel.band / 2 - textWidth('20,0', scene.type.value) / 2).toBeGreaterThan(end)
    }
  })
})
