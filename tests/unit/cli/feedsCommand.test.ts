import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runFeeds } from '../../../src/cli/runFeeds.ts'
import { checksumOf } from '../../../src/contract/checksum.ts'
import { raw, writtenFolder } from './rawFolder.ts'

/** The command as a shell runs it. */
function feedsInShell(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.build/feeds.mjs', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** The same without a process of its own: its exit code and all that it writes. */
function feeds(...args: readonly string[]) {
  const listen = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockReturnValue(true)
  const [stdout, stderr] = [listen(process.stdout), listen(process.stderr)]
  try {
    const status = runFeeds(args, process.cwd())
    const [said, complained] = [stdout, stderr].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''))
    return { status, stdout: said ?? '', stderr: complained ?? '' }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

/** A raw delivery in a folder of its own, and a place beside it to write in. */
function delivery(more: Readonly<Record<string, string>> = {}) {
  const from = writtenFolder(new Map([...raw, ...Object.entries(more)]))
  const around = dirname(from)
  onTestFinished(() => rmSync(around, { recursive: true, force: true }))
  return { from, around, out: join(around, 'published') }
}

/** Every file of a folder with its checksum. */
const contentOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), checksumOf(readFileSync(path))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

describe('npm run feeds -- protect', () => {
  it('is what package.json runs', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(scripts['feeds']).toBe('node .build/feeds.mjs')
  })

  it('writes the delivery into another folder, tells what it did, and leaves the folder that it read alone', () => {
    const { from, around, out } = delivery()
    const before = contentOf(from)
    const { status, stdout, stderr } = feedsInShell('protect', from, '--out', out)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Läser 0.%\n/)
    expect(stdout).toMatch(
      /^47 filer skyddades tillsammans och skrevs i .*published\.\nGränser: sjukfrånvaro för högst 10 personer/,
    )
    expect(stdout).toMatch(/Tid: \d+,\d sekunder\.\n$/)
    expect(contentOf(from)).toEqual(before)
    expect([...contentOf(out).keys()]).toEqual([...before.keys()])
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toContain(
      '"protection":{"rule":{"sickLeave":{"atMost":10},"other":{"fewerThan":5}}',
    )
    expect(readdirSync(around).sort()).toEqual(['delivery', 'published'])
  })

  it('gives the report as JSON alone where it is asked to', () => {
    const { from, out } = delivery()
    const { status, stdout, stderr } = feeds('protect', from, '--out', out, '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout) as Record<string, unknown>
    expect(report).toMatchObject({ ok: true, out, files: 47, isReady: false, leftOut: [] })
    expect(report['rule']).toEqual({ sickLeave: { atMost: 10 }, other: { fewerThan: 5 } })
    expect(Object.keys(report).sort()).toEqual(
      [
        'aggregates',
        'areas',
        'date',
        'dropped',
        'files',
        'isReady',
        'leftOut',
        'ok',
        'out',
        'proved',
        'rule',
        'seconds',
        'unproved',
      ].sort(),
    )
  })

  it('hides nothing more the second time, and writes the same bytes', () => {
    const { from, around, out } = delivery()
    feeds('protect', from, '--out', out)
    const again = feeds('protect', out, '--out', join(around, 'again'))
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('var redan skyddade tillsammans den')
    expect(contentOf(join(around, 'again'))).toEqual(contentOf(out))
  })

  it('writes in place of what it wrote before, and takes with it files that are no more', () => {
    const { from, around, out } = delivery()
    feeds('protect', from, '--out', out)
    const [gone = ''] = [...raw.keys()].filter((address) => address.endsWith('/recruitment.json'))
    const catalog = JSON.parse(raw.get('index.json') ?? '') as { link: { item: { href: string }[] } }
    catalog.link.item = catalog.link.item.filter(({ href }) => href !== gone)
    writeFileSync(join(from, 'index.json'), JSON.stringify(catalog))
    const { status, stdout } = feeds('protect', from, '--out', out)
    expect(status).toBe(0)
    expect(stdout).toContain('Filer som inte togs med')
    expect(stdout).toContain(gone)
    expect(existsSync(join(out, gone))).toBe(false)
    expect(readdirSync(around).sort()).toEqual(['delivery', 'published'])
  })

  it('takes the rule from the settings in the folder, or from those that it is told of', () => {
    const strict = (atMost: number) => JSON.stringify({ contract: 1, protection: { sickLeave: { atMost } } })
    const { from, around, out } = delivery({ 'config.json': strict(12) })
    expect(feeds('protect', from, '--out', out).stdout).toContain('sjukfrånvaro för högst 12 personer')
    writeFileSync(join(around, 'other.json'), strict(15))
    const other = feeds('protect', from, '--out', out, '--config', join(around, 'other.json'))
    expect(other.stdout).toContain('sjukfrånvaro för högst 15 personer')
  })

  it('tells every problem of the feeds in Swedish and writes nothing', () => {
    const { from, around, out } = delivery()
    const [headcount = '', age = ''] = ['/headcount.json', '/age.json'].map((end) =>
      [...raw.keys()].find((one) => one.endsWith(end)),
    )
    writeFileSync(join(from, headcount), '{}')
    writeFileSync(join(from, age), '<!doctype html>')
    const { status, stdout, stderr } = feedsInShell('protect', from, '--out', out)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('fel i flödena. Ingenting har skrivits.')
    expect(stderr).toContain(`${headcount} $.source\n  Lägg till nyckeln.`)
    expect(stderr).toContain('Hittat: ”<!doctype html>”. Kod: json-broken.')
    const json = feeds('protect', from, '--out', out, '--json')
    expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: '' })
    const told = JSON.parse(json.stdout) as { ok: boolean; problems: { code: string; remedy: string }[] }
    expect(told.ok).toBe(false)
    expect(told.problems.every(({ code, remedy }) => code !== '' && remedy !== '')).toBe(true)
    expect(readdirSync(around)).toEqual(['delivery'])
  })

  it('leaves what stood there before as it was where the feeds are broken', () => {
    const { from, around, out } = delivery()
    feeds('protect', from, '--out', out)
    const before = contentOf(out)
    writeFileSync(join(from, 'context.json'), '{}')
    expect(feeds('protect', from, '--out', out).status).toBe(1)
    expect(contentOf(out)).toEqual(before)
    expect(readdirSync(around).sort()).toEqual(['delivery', 'published'])
  })

  it('leaves nothing half written where the disk says no', () => {
    const { from, around, out } = delivery()
    // A file where a folder must be: writing fails at whatever rights the tests have.
    writeFileSync(out, 'a file')
    chmodSync(out, 0o444)
    const { status, stderr } = feeds('protect', from, '--out', join(out, 'inner'))
    expect(status).toBe(2)
    expect(stderr).toContain('Det gick inte att skriva filerna')
    expect(readdirSync(around).sort()).toEqual(['delivery', 'published'])
    expect(readFileSync(out, 'utf8')).toBe('a file')
  })

  it('refuses to write where other files would be lost', () => {
    const { from, out } = delivery()
    mkdirSync(out)
    writeFileSync(join(out, '.htaccess'), 'Require valid-user')
    const refused = feeds('protect', from, '--out', out)
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('har redan filer')
    rmSync(join(out, '.htaccess'))
    expect(feeds('protect', from, '--out', out).status).toBe(0)
    writeFileSync(join(out, '.htaccess'), 'Require valid-user')
    expect(feeds('protect', from, '--out', out).status).toBe(2)
    expect(existsSync(join(out, '.htaccess'))).toBe(true)
  })

  it.each<[string, (place: ReturnType<typeof delivery>) => readonly string[], string]>([
    ['into the folder itself', ({ from }) => ['protect', from, '--out', from], 'får inte vara mappen med flödena'],
    ['into a folder in it', ({ from }) => ['protect', from, '--out', join(from, 'ut')], 'får inte vara mappen med flödena'],
    ['into a folder around it', ({ from, around }) => ['protect', from, '--out', around], 'får inte vara mappen med flödena'],
    ['nowhere', ({ from }) => ['protect', from], 'Ange med --out'],
    ['nothing', ({ out }) => ['protect', '--out', out], 'Ange en enda mapp'],
    ['two folders', ({ from, out }) => ['protect', from, from, '--out', out], 'Ange en enda mapp'],
    ['a folder that is not there', ({ around, out }) => ['protect', join(around, 'x'), '--out', out], 'finns inte'],
    ['a folder without a catalog', ({ from, out }) => ['protect', join(from, 'exempel'), '--out', out], 'har ingen index.json'],
    [
      'by settings that are not there',
      ({ from, out }) => ['protect', from, '--out', out, '--config', 'x.json'],
      'Filen x.json finns inte',
    ],
    ['with an option that it lacks', ({ from, out }) => ['protect', from, '--out', out, '--force'], '--force'],
    ['as another command', ({ from, out }) => ['publish', from, '--out', out], 'Kommandot publish finns inte'],
    ['without a command', () => [], 'Inget kommando är angivet'],
  ])('refuses to protect %s, tells how it is used and writes nothing', (_, args, fault) => {
    const place = delivery()
    const before = contentOf(place.from)
    const { status, stdout, stderr } = feeds(...args(place))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(fault)
    expect(stderr).toContain('npm run feeds -- protect <mapp> --out <ny mapp>')
    expect(contentOf(place.from)).toEqual(before)
    expect(readdirSync(place.around)).toEqual(['delivery'])
  })
})
