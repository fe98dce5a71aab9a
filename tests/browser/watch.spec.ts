import { expect, test } from './support/test.ts'

test.describe('the watch over a page', () => {
  test.use({ expectedFaults: /planted|^policy breach|Content Security Policy/ })

  test('notices console errors, warnings, uncaught errors and a missing file', async ({ page, faults }) => {
    await page.goto('./')
    await page.evaluate(() => {
      console.error('planted error')
      console.warn('planted warning')
      queueMicrotask(() => {
        throw new Error('planted throw')
      })
    })
    const starts = ['console error: planted error', 'console warning: planted warning', 'uncaught: planted throw']
    await expect.poll(() => starts.filter((start) => !faults.some((fault) => fault.startsWith(start)))).toEqual([])
    await page.evaluate(() => fetch('./planted.json'))
    await expect.poll(() => faults.some((fault) => /^status 404: .*planted\.json$/.test(fault))).toBe(true)
  })

  test('notices what reaches for another host, and inline scripts, and the policy stops both', async ({ page, faults }) => {
    await page.goto('./')
    const answer = await page.evaluate(() =>
      fetch('https://planted.example/').then(
        () => 'came',
        () => 'was stopped',
      ),
    )
    expect(answer).toBe('was stopped')
    await expect
      .poll(() => faults.some((fault) => fault.startsWith('policy breach: connect-src https://planted.example')))
      .toBe(true)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "planted"'
      document.head.append(script)
      return document.title === 'planted'
    })
    expect(ran).toBe(false)
    await expect.poll(() => faults.some((fault) => fault.startsWith('policy breach: script-src-elem inline'))).toBe(true)
  })
})
