import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { feedsFor } from '../../mocks/scenarios.ts'
import { openApp } from './openApp.tsx'

const { files } = feedsFor('normal', new Date('2026-11-23'))
const [address = '', turnover] = [...files].find(([, { area }]) => area === 'turnover') ?? []

/** A file of turnover as it was before one of its figures was changed. */
function earlierVersion(): File {
  const json = structuredClone(turnover?.json) as { value: Record<string, number | null> }
  const [key] = Object.entries(json.value).find(([, value]) => value !== null && value > 20) ?? ['']
  json.value[key] = (json.value[key] ?? 0) + 1
  return new File([JSON.stringify(json)], 'turnover-2023.json', { type: 'application/json' })
}

const region = (name: string) => screen.findByRole('region', { name })

async function openPage() {
  const user = openApp('normal', '?page=data')
  await screen.findByRole('heading', { level: 1, name: 'Data och kvalitet' })
  await waitFor(async () => expect(within(await region('Anmärkningar')).queryByText('Hämtar enhetens filer.')).toBeNull())
  return user
}

describe('the page about data and quality', () => {
  it('lists what was found for the unit, what to do and what has been tried', async () => {
    await openPage()
    const findings = within(await region('Anmärkningar'))
    expect(findings.getByRole('heading', { name: 'Troligen fel' })).toBeInTheDocument()
    expect(findings.getByText(/Stämmer inte: räknat på källans egna tal/)).toBeInTheDocument()
    expect(findings.getByText(/^Kontrollera påståendet mot källan/)).toBeInTheDocument()
    expect(findings.getByText(/^27 regler har prövats på 5 filer\./)).toBeInTheDocument()
    expect(findings.getByRole('link', { name: 'Visa tabellen: Personalomsättning' })).toHaveAttribute(
      'href',
      expect.stringContaining('tab=table'),
    )
  })

  it('tells of each file of the unit, of every rule and of protection', async () => {
    await openPage()
    const feeds = within(await region('Enhetens filer'))
    expect(feeds.getByText('Månadsanställda, Andel kvinnor och män')).toBeInTheDocument()
    expect(feeds.getAllByText(/^Påhittade uppgifter för Exempelkommunen, per 31 december 2024$/)).toHaveLength(5)
    expect(within(await region('Reglerna')).getAllByRole('listitem')).toHaveLength(27)
    expect(await region('Skydd av små grupper')).toHaveTextContent('ett skyddat tal nämns aldrig')
  })

  it('tells which texts had marks that can’t be seen, and shows them without', async () => {
    const json = { ...(turnover?.json as object), source: 'Påhittad \u202Ekälla' }
    const user = openApp(
      'normal',
      '?page=data',
      http.get(`*/feeds/${address}`, () => HttpResponse.json(json)),
    )
    const feeds = within(await region('Enhetens filer'))
    expect(await feeds.findByText(/^1 text hade tecken som inte syns/)).toBeInTheDocument()
    expect(within(feeds.getByRole('list', { name: 'Texter med osynliga tecken' })).getByRole('listitem')).toHaveTextContent(
      /turnover\.json \$\.source ”Påhittad källa”$/,
    )
    expect(feeds.getByText(/^Påhittad källa/)).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('\u202E')
    await user.click(await screen.findByRole('button', { name: 'Granska alla filer' }))
    const audit = within(await region('Granska alla filer'))
    expect(await audit.findByRole('list', { name: 'Texter med osynliga tecken' }, { timeout: 20_000 })).toBeInTheDocument()
  })

  it('says what to do about a file in Windows-1252, and shows nothing of it', async () => {
    const bytes = Buffer.from('{"label": "Östersunds kommun"}', 'latin1')
    openApp(
      'normal',
      '?page=data',
      http.get(`*/feeds/${address}`, () => new HttpResponse(bytes)),
    )
    expect(
      await screen.findByText('Några av enhetens filer kunde inte läsas. Deras siffror är inte granskade.'),
    ).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('\uFFFD')
  })

  it('goes through all files when asked to, and names those that can not be read', async () => {
    const broken = http.get(`*/feeds/${address}`, () => HttpResponse.json({}))
    const user = openApp('normal', '?page=data', broken)
    await user.click(await screen.findByRole('button', { name: 'Granska alla filer' }))
    const audit = within(await region('Granska alla filer'))
    const result = await audit.findByText(/filer har granskats\./, {}, { timeout: 20_000 })
    expect(result).toHaveTextContent(`${files.size} filer har granskats.`)
    expect(result).toHaveTextContent('1 fil kunde inte läsas.')
    expect(audit.getByRole('heading', { name: 'Filer som inte kunde läsas' })).toBeInTheDocument()
    expect(audit.getByRole('button', { name: 'Granska igen' })).toBeInTheDocument()
  })

  it('stops going through the files when told to', async () => {
    const user = openApp('slow', '?page=data')
    await user.click(await screen.findByRole('button', { name: 'Granska alla filer' }, { timeout: 20_000 }))
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }))
    expect(await screen.findByText(/^Granskningen avbröts efter \d+ av/)).toBeInTheDocument()
  })

  it('shows what has changed since an earlier version of a file', async () => {
    const user = await openPage()
    const compare = within(await region('Jämför med en tidigare version'))
    await user.upload(compare.getByLabelText('Välj fil'), earlierVersion())
    expect(await compare.findByText('turnover-2023.json: 1 skillnad mot det som visas nu.')).toBeInTheDocument()
    expect(compare.getByText(/utan att det står att uppgiften är reviderad\.$/)).toBeInTheDocument()
    await user.upload(compare.getByLabelText('Välj fil'), new File(['{}'], 'fel.json', { type: 'application/json' }))
    expect(await compare.findByRole('alert')).toHaveTextContent('Filen fel.json följer inte formatet.')
  })

  it('is reached from the remarks on a key figure', async () => {
    const user = openApp('normal', '?page=indicator&indicator=sickLeave&tab=table&unit=exempel-3')
    await user.click(await screen.findByRole('link', { name: '1 anmärkning på källan' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Data och kvalitet' })).toBeInTheDocument()
    expect(await screen.findByText('Uppgift saknas för 2011, fast åren före och efter finns.')).toBeInTheDocument()
  })
})
