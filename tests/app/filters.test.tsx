import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everythingLoaded, findCard, openApp } from './openApp.tsx'

const sentence = () => screen.findByText(/^Du ser: /)

describe('the filters', () => {
  it('are a sentence, and leave the address empty until one is chosen; then both follow at once, and the cards', async () => {
    const user = openApp()
    await everythingLoaded()
    expect(await sentence()).toHaveTextContent('Du ser: Exempelkommunen · 2010–2024 · alla anställningsformer · utan uppdelning')
    expect(location.search).toBe('')
    await user.selectOptions(screen.getByLabelText('Från år'), '2019')
    await user.selectOptions(screen.getByLabelText('Till år'), '2022')
    await user.click(screen.getByRole('radio', { name: 'Tillsvidare' }))
    expect(
      await screen.findByRole('heading', { level: 3, name: /^1\s\d+\stillsvidareanställda\s31\sdecember\s2022/ }),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Kön' }))
    expect(await sentence()).toHaveTextContent('Exempelkommunen · 2019–2022 · tillsvidareanställda · kvinnor, män och totalt')
    expect(location.search).toBe('?employment=permanent&from=2019&split=sex&to=2022')
  })

  it('go back and forward with the browser', async () => {
    const user = openApp()
    await everythingLoaded()
    await user.click(screen.getByRole('radio', { name: 'Kön' }))
    await user.selectOptions(screen.getByLabelText('Från år'), '2020')
    history.back()
    await waitFor(() => expect(screen.getByLabelText('Från år')).toHaveValue('2010'))
    expect(screen.getByRole('radio', { name: 'Kön' })).toBeChecked()
    history.forward()
    await waitFor(() => expect(screen.getByLabelText('Från år')).toHaveValue('2020'))
  })

  it('keep the years in order, whichever end is moved past the other, and change unit', async () => {
    const user = openApp('normal', '?from=2012&to=2015')
    await everythingLoaded()
    await user.selectOptions(screen.getByLabelText('Från år'), '2018')
    expect(location.search).toBe('?from=2015&to=2018')
    await user.selectOptions(screen.getByLabelText('Till år'), '2016')
    expect(location.search).toBe('?from=2015&to=2016')
    expect(await sentence()).toHaveTextContent('2015–2016')
    await user.click(await screen.findByRole('combobox', { name: 'Enhet' }))
    await user.click(await screen.findByRole('option', { name: /^Utbildningsförvaltningen/ }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Utbildningsförvaltningen')
    expect(location.search).toBe('?from=2015&to=2016&unit=exempel-2')
  })

  it('say on a card that they do not apply to it, and keep what they do not know in the address', async () => {
    const user = openApp('normal', '?scenario=normal')
    await everythingLoaded()
    await user.click(screen.getByRole('radio', { name: 'Visstid' }))
    await user.click(within(screen.getByRole('region', { name: 'Filter' })).getByRole('radio', { name: 'Ålder' }))
    await waitFor(async () =>
      expect(await findCard('Personalomsättning')).toHaveTextContent('Måttet gäller alltid tillsvidareanställda'),
    )
    expect(await findCard('Andel kvinnor och män')).toHaveTextContent('Kön och ålder korsas aldrig')
    expect(location.search).toBe('?employment=fixedTerm&split=ageBand&scenario=normal')
  })

  it('are restored by a link, and taken away by "Återställ"', async () => {
    const user = openApp('normal', '?employment=fixedTerm&from=2015&unit=exempel-3')
    await everythingLoaded()
    expect(await sentence()).toHaveTextContent('Du ser: Socialförvaltningen · 2015–2024 · visstidsanställda')
    await user.click(screen.getByRole('button', { name: 'Återställ' }))
    expect(await sentence()).toHaveTextContent('Du ser: Socialförvaltningen · 2010–2024 · alla anställningsformer')
    expect(location.search).toBe('?unit=exempel-3')
  })

  it('say what in a link could not be followed, and show the defaults', async () => {
    openApp('normal', '?unit=finnsinte&from=igår')
    await everythingLoaded()
    expect(await screen.findByText(/en enhet som inte finns \(”finnsinte”\)/)).toBeInTheDocument()
    expect(screen.getByText(/gick inte att läsa \(from\)/)).toBeInTheDocument()
    expect(await sentence()).toHaveTextContent('Exempelkommunen · 2010–2024')
  })
})
