import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '../../mocks/server.ts'
import { makeQueryClient } from '../../src/data/makeQueryClient.ts'
import { SavePresentation } from '../../src/views/SavePresentation.tsx'
import type { ReadSlides } from '../../src/views/useSavePresentation.ts'
import { seriesExhibit, slideOf } from '../unit/exports/presentation/exhibits.ts'
import { sickLeave } from '../unit/charts/fixtures.ts'
import { serve } from './openApp.tsx'

const given: Blob[] = []

beforeEach(() => {
  serve('normal')
  given.length = 0
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${given.push(blob)}`, revokeObjectURL: () => undefined })
})

function show(slides: ReadSlides) {
  const client = makeQueryClient(1)
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <SavePresentation name="Till nämnden: maj/juni" slides={slides} />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), unmount }
}

const button = (name: string) => screen.getByRole('button', { name })
const news = () => screen.getByRole('status')
const untilStopped: ReadSlides = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

describe('saving a presentation', () => {
  it('gives the file under a name that every system takes, and says so', async () => {
    const { user } = show(() => Promise.resolve([slideOf(seriesExhibit(sickLeave))]))
    await user.click(button('Spara som PowerPoint'))
    await waitFor(() => expect(news()).toHaveTextContent('till-namnden-maj-juni.pptx är sparad.'), { timeout: 15_000 })
    expect(given).toHaveLength(1)
    expect(given[0]?.type).toContain('presentationml.presentation')
    expect(button('Spara som PowerPoint')).toBeEnabled()
  }, 20_000)

  it('gives it in the usual looks where the organisation’s own are wrong', async () => {
    const wrong = { contract: 1, template: { colours: { accent: 'gul' }, logo: 'https://x.se/vapen.png' } }
    server.use(http.get('*/config.json', () => HttpResponse.json(wrong)))
    const { user } = show(() => Promise.resolve([slideOf(seriesExhibit(sickLeave))]))
    await user.click(button('Spara som PowerPoint'))
    await waitFor(() => expect(news()).toHaveTextContent('till-namnden-maj-juni.pptx är sparad.'), { timeout: 15_000 })
    expect(given).toHaveLength(1)
  }, 20_000)

  it('can be stopped, and then says that there is no file', async () => {
    const { user } = show(untilStopped)
    await user.click(button('Spara som PowerPoint'))
    expect(news()).toHaveTextContent('Läser siffrorna …')
    await user.click(button('Avbryt'))
    await waitFor(() => expect(news()).toHaveTextContent('Avbrutet. Ingen fil har sparats.'))
    expect(button('Spara som PowerPoint')).toHaveFocus()
    expect(given).toEqual([])
  })

  it('is stopped when its place is left', async () => {
    const read = vi.fn(untilStopped)
    const { user, unmount } = show(read)
    await user.click(button('Spara som PowerPoint'))
    await waitFor(() => expect(read).toHaveBeenCalled())
    unmount()
    expect(read.mock.calls[0]?.[0].aborted).toBe(true)
  })

  it('says in words that there is nothing to save, or that it went wrong', async () => {
    const read = vi.fn<ReadSlides>().mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('offline'))
    const { user } = show(read)
    await user.click(button('Spara som PowerPoint'))
    await waitFor(() => expect(news()).toHaveTextContent('Det finns inga bilder att spara.'))
    await user.click(button('Spara som PowerPoint'))
    await waitFor(() => expect(news()).toHaveTextContent('Presentationen kunde inte skapas. Försök igen.'))
    expect(given).toEqual([])
  })
})
