import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { choose } from '../../src/selection/store.ts'
import { openApp } from './openApp.tsx'

const field = () => screen.findByRole('textbox', { name: 'Klistra in ett utkast' })
const paste = async (text: string) => fireEvent.change(await field(), { target: { value: text } })
const summary = () => screen.findByRole('heading', { name: /^\d+ påstående/ }, { timeout: 4000 })

describe('the page that judges statements', () => {
  it('shows the report’s printed statements under their key figures, with the way to the table', async () => {
    openApp('normal', '?page=claims')
    const printed = await screen.findByRole('region', { name: 'Påståenden i källans rapport' })
    expect((await within(printed).findAllByText(/^Stämmer inte/)).length).toBeGreaterThan(0)
    expect(within(printed).getAllByRole('link', { name: /^Visa tabellen/ })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('tab=table'),
    )
  })

  it('judges a pasted text, marks it and leads from mark to verdict and back', async () => {
    const user = openApp('normal', '?page=claims')
    await screen.findByRole('region', { name: 'Påståenden i källans rapport' })
    await paste('Vi hade 7 månadsanställda 2023. Månskenet ökade med 12 kronor.')
    expect(await summary()).toHaveTextContent('2 påståenden: 0 stämmer, 1 stämmer inte, 1 kan inte prövas')
    const mark = screen.getByRole('button', { name: '7 månadsanställda, påstående 1, stämmer inte' })
    await user.click(mark)
    expect(document.activeElement).toHaveTextContent(/7 månadsanställda/)
    expect(document.activeElement).toHaveTextContent(/Källans tal är/)
    await user.click(screen.getByRole('button', { name: 'Visa i texten: 7 månadsanställda' }))
    expect(document.activeElement).toBe(mark)
  })

  it('takes hostile text for text', async () => {
    openApp('normal', '?page=claims')
    const text = '<img src=x onerror=alert> Vi hade 7 månadsanställda <script>alert(document)</script> 2023.'
    await paste(text)
    await summary()
    const marked = screen.getByRole('region', { name: 'Texten med påståenden markerade' })
    expect(marked.querySelector('img, script')).toBeNull()
    expect(marked).toHaveTextContent('<script>alert(document)</script>')
  })

  it('keeps the draft when the reader goes to another page and back, and gives back what was emptied', async () => {
    const user = openApp('normal', '?page=claims')
    await paste('Vi hade 7 månadsanställda 2023.')
    choose({ page: 'about' })
    await screen.findByText('Ordlista')
    choose({ page: 'claims' })
    expect(await field()).toHaveValue('Vi hade 7 månadsanställda 2023.')
    await user.click(screen.getByRole('button', { name: 'Töm' }))
    expect(await field()).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Hämta tillbaka texten' }))
    expect(await field()).toHaveValue('Vi hade 7 månadsanställda 2023.')
    expect(window.location.href).not.toContain('7')
  })

  it('says so where a text has nothing to judge', async () => {
    openApp('normal', '?page=claims')
    await paste('Det var en fin höst.')
    await waitFor(() => expect(screen.getByText(/^Texten har inga tal/)).toBeInTheDocument(), { timeout: 4000 })
  })
})
