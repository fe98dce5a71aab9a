import { render, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { echarts } from '../../src/charts/echarts.ts'
import { DrawnPicture } from '../../src/views/DrawnChart.tsx'

/** An option with nothing in it but a text, which is what the picture then has. */
const saying = (text: string) => () => ({ animation: false, title: { text } })
const [first, second, third] = [saying('Först'), saying('Sedan'), saying('Sist')]

const textsIn = (element: HTMLElement) => [...element.querySelectorAll('svg text')].map(({ textContent }) => textContent)

/** The moment after everything that a chart had waiting for its next frames. */
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

describe('a picture drawn by ECharts', () => {
  it('that gets another option at once after mounting draws it in the one chart that it began, and nothing is complained of', async () => {
    const [init, warn] = [vi.spyOn(echarts, 'init'), vi.mocked(console.warn)]
    const onDrawn = vi.fn<(make: object) => void>()
    const { container, rerender } = render(<DrawnPicture make={first} onDrawn={onDrawn} />)
    expect(container.querySelector('svg')).toHaveAttribute('width', '960')
    expect(container.querySelector('svg')).toHaveAttribute('height', '480')
    rerender(<DrawnPicture make={second} onDrawn={onDrawn} />)
    await waitFor(() => expect(onDrawn).toHaveBeenLastCalledWith(second))
    await twoFrames()
    expect(textsIn(container)).toEqual(['Sedan'])
    rerender(<DrawnPicture make={third} onDrawn={onDrawn} />)
    await waitFor(() => expect(onDrawn).toHaveBeenLastCalledWith(third))
    expect(textsIn(container)).toEqual(['Sist'])
    expect(init).toHaveBeenCalledTimes(1)
    expect(warn).not.toHaveBeenCalled()
  })

  it('is left at once without a word, also where strict mode mounts it twice', async () => {
    const onDrawn = vi.fn<(make: object) => void>()
    const { container, unmount } = render(<DrawnPicture make={first} onDrawn={onDrawn} />, { wrapper: StrictMode })
    expect(textsIn(container)).toEqual(['Först'])
    unmount()
    await twoFrames()
    expect(vi.mocked(console.warn)).not.toHaveBeenCalled()
  })

  it('follows the size of its place', () => {
    const observed: ResizeObserverCallback[] = []
    const still = window.ResizeObserver
    vi.stubGlobal(
      'ResizeObserver',
      class extends still {
        constructor(callback: ResizeObserverCallback) {
          super(callback)
          observed.push(callback)
        }
      },
    )
    const { container } = render(<DrawnPicture make={first} onDrawn={() => {}} />)
    vi.unstubAllGlobals()
    const place = container.querySelector('[_echarts_instance_]')
    if (place === null) throw new Error('There is no place')
    Object.defineProperty(place, 'clientWidth', { value: 500 })
    for (const tell of observed) tell([], new still(() => {}))
    expect(container.querySelector('svg')).toHaveAttribute('width', '500')
  })
})
