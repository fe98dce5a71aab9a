import { axeFaults } from './support/axe.ts'
import { builtInFeed, serveScenario } from './support/feeds.ts'
import { expect, test } from './support/test.ts'

test('the report’s contradictions are listed, saved as text, and accessible to everyone', async ({ page }) => {
  await page.goto('./?page=data')
  const findings = page.getByRole('region', { name: 'Anmärkningar' })
  await expect(findings.getByRole('status').first()).toHaveText('1 motsägelse, 5 troliga fel och 2 att känna till.')
  await expect(findings.getByText('31 % av arbetstiden')).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  const saving = page.waitForEvent('download')
  await findings.getByRole('button', { name: 'Spara listan som textfil' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^anmarkningar-Kommunstaben-\d{4}-\d{2}-\d{2}\.txt$/)
})

test('all files are gone through with progress, and the reader can stop', async ({ page }) => {
  await page.goto('./?feeds=exempel/index.json&page=data')
  const audit = page.getByRole('region', { name: 'Granska alla filer' })
  await audit.getByRole('button', { name: 'Granska alla filer' }).click()
  await expect(audit.getByText(/^[1-9]\d* av 2\s355 filer$/)).toBeVisible()
  await audit.getByRole('button', { name: 'Avbryt' }).click()
  await expect(audit.getByRole('status').first()).toHaveText(/^Granskningen avbröts efter [1-9]\d* av 2\s355 filer\./)
})

test('every file of a municipality is gone through to the end', async ({ page }) => {
  await serveScenario(page, 'normal')
  await page.goto('./?page=data')
  const audit = page.getByRole('region', { name: 'Granska alla filer' })
  await audit.getByRole('button', { name: 'Granska alla filer' }).click()
  await expect(audit.getByRole('status').first()).toHaveText(/^\d+ filer har granskats\./, { timeout: 25_000 })
  await audit.locator('summary').first().click()
  await expect(audit.getByText(/^Uppgift saknas för 201\d, fast åren före och efter finns\.$/).first()).toBeVisible()
})

test('an earlier version of a file shows what was changed in silence', async ({ page }) => {
  const earlier = await builtInFeed('kommunstaben/turnover.json')
  earlier.value[0] = 36
  await page.goto('./?page=data')
  const compare = page.getByRole('region', { name: 'Jämför med en tidigare version' })
  const buffer = Buffer.from(JSON.stringify(earlier))
  await compare.getByLabel('Välj fil').setInputFiles({ name: 'turnover.json', mimeType: 'application/json', buffer })
  await expect(compare.getByText('2022: 36 har blivit 35 utan att det står att uppgiften är reviderad.')).toBeVisible()
})
