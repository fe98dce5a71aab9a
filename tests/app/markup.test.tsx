import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, openApp } from './openApp.tsx'

const pages = [
  '',
  ...['chart', 'table', 'about'].map((tab) => `?page=indicator&indicator=sickLeave&tab=${tab}`),
  '?page=about',
  '?unit=exempel-3-2&split=sex',
]

describe('markup in a feed', () => {
  it.each(pages)('is text and never an element, at %s', async (search) => {
    openApp('markup', search)
    await screen.findAllByText(/<img src=x onerror=alert\(1\)>/)
    await expect.poll(() => document.querySelectorAll('[data-chart-state="loading"]').length, { timeout: 10_000 }).toBe(0)
    expect(document.querySelectorAll('img, b, script, [onerror]')).toHaveLength(0)
  })

  it('leaves a very long name whole', async () => {
    openApp('markup', '?unit=exempel-3-2')
    await everythingLoaded()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3',
    )
  })
})
