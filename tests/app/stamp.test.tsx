import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../mocks/feeds.ts'
import { feedsFor } from '../../mocks/scenarios.ts'
import { protectFeeds } from '../../src/cli/protectFeeds.ts'
import { openApp } from './openApp.tsx'

const encoder = new TextEncoder()
const raw = new Map(
  [...filesOf(feedsFor('normal', new Date('2026-11-23')))].map(([address, json]) => [address, JSON.stringify(json)]),
)
const folder = { addresses: [...raw.keys()], read: (address: string) => encoder.encode(raw.get(address) ?? '') }
const made = protectFeeds(folder, { settings: null, today: '2026-03-02' })
if (!made.ok) throw new Error(JSON.stringify(made.problems))
const { files } = made.value

/** The protected delivery behind the made-up server, some of its files changed on the way. */
const serve = (changes: Readonly<Record<string, (text: string) => string>> = {}) =>
  http.get('*/feeds/*', ({ request }) => {
    const address = decodeURIComponent(new URL(request.url).pathname.split('/feeds/').at(-1) ?? '')
    const content = files.get(address)
    if (content === undefined) return new HttpResponse(null, { status: 404 })
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    return HttpResponse.text((changes[address] ?? ((same: string) => same))(text))
  })

async function protectionSaid(...changes: Parameters<typeof serve>) {
  openApp('normal', '?page=data', serve(...changes))
  await screen.findByRole('heading', { level: 1, name: 'Data och kvalitet' })
  const findings = await screen.findByRole('region', { name: 'Anmärkningar' })
  await waitFor(() => expect(within(findings).queryByText('Hämtar enhetens filer.')).toBeNull())
  return screen.findByRole('region', { name: 'Skydd av små grupper' })
}

describe('the page about data and quality', () => {
  it('tells when and by which limits all files were protected together, where their stamp holds', async () => {
    const region = await protectionSaid()
    expect(region).toHaveTextContent('Den 2 mars 2026 skyddades alla filer tillsammans, innan de publicerades.')
    expect(region).toHaveTextContent(
      'Då doldes sjukfrånvaro för grupper på högst 10 personer och andra uppgifter för grupper på färre än 5.',
    )
    expect(region).not.toHaveTextContent('i webbläsaren')
  })

  it('tells that figures are protected here, that this is weaker and by which command, where there is no stamp', async () => {
    const region = await protectionSaid({ 'index.json': () => raw.get('index.json') ?? '' })
    expect(region).toHaveTextContent(
      'Siffrorna skyddas här i webbläsaren, en fil i taget. Det är svagare än att skydda alla filer tillsammans innan de publiceras',
    )
    expect(within(region).getByText('npm run feeds -- protect <mapp> --out <ny mapp>')).toBeInTheDocument()
    expect(region).not.toHaveTextContent('stämpel')
  })

  it('tells why a stamp counts as none', async () => {
    const region = await protectionSaid({ 'index.json': (text) => text.replace('"date":"2026-03-02"', '"date":"2026-03-03"') })
    expect(region).toHaveTextContent('Katalogens stämpel räknas inte, eftersom den inte stämmer med katalogens filer.')
    expect(region).toHaveTextContent('Siffrorna skyddas här i webbläsaren')
  })

  it('tells it of the one file that has changed, and which the rest are', async () => {
    const [address = ''] = [...raw.keys()].filter((one) => one === 'exempel/headcount.json')
    const region = await protectionSaid({ [address]: (text) => `${text}\n` })
    expect(region).toHaveTextContent('Den 2 mars 2026 skyddades')
    expect(region).toHaveTextContent('någon fil har ändrats sedan den skyddades')
    expect(region).toHaveTextContent('Övriga siffror skyddas här i webbläsaren')
  })
})
