import { describe, expect, it } from 'vitest'
import { browserCandidates, firstBrowser } from '../../browser/support/findBrowser.ts'

const nothing = () => false
const everything = () => true

describe('firstBrowser', () => {
  it('prefers the one that the user names', () => {
    const env = { CHROME_PATH: '/own/chrome', PATH: '/usr/bin' }
    expect(firstBrowser({ env, platform: 'linux' }, everything)).toBe('/own/chrome')
  })

  it('says so when the user names one that does not exist, instead of silently taking another', () => {
    const env = { CHROMIUM: '/gone', PATH: '/usr/bin' }
    expect(() => firstBrowser({ env, platform: 'linux' }, (path) => path !== '/gone')).toThrow('CHROMIUM names /gone')
  })

  it('takes what is on the path, in the order of the path', () => {
    const exists = (path: string) => ['/b/chromium', '/a/google-chrome'].includes(path)
    expect(firstBrowser({ env: { PATH: '/a:/b' }, platform: 'linux' }, exists)).toBe('/a/google-chrome')
  })

  it('treats an empty variable as not set', () => {
    expect(firstBrowser({ env: { CHROMIUM: '', PATH: '/a' }, platform: 'linux' }, everything)).toBe('/a/chromium')
  })

  it('gives null where there is none', () => {
    expect(firstBrowser({ env: { PATH: '/usr/bin' }, platform: 'linux' }, nothing)).toBeNull()
  })
})

describe('browserCandidates', () => {
  it('looks among the applications of a Mac, also the user’s own', () => {
    const places = browserCandidates({ env: { HOME: '/Users/kim' }, platform: 'darwin' })
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(places).toContain('/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('looks among the programs of Windows', () => {
    const places = browserCandidates({ env: { PROGRAMFILES: 'C:\\Program Files' }, platform: 'win32' })
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
  })
})
