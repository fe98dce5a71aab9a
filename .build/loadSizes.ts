/** A file of the build: its gzip size in bytes and what it needs, by file name. */
export interface BuiltFile {
  readonly file: string
  readonly gzip: number
  /** Scripts that the browser fetches together with this one. */
  readonly imports: readonly string[]
  readonly styles: readonly string[]
  /** Whether the page itself asks for it. */
  readonly isEntry: boolean
  /** Whether it draws what is made of figures, which is fetched beside the catalog. */
  readonly isFigures: boolean
  /** Whether it draws the charts of the page. What draws them in files to take along is fetched when it is asked for. */
  readonly isCharts: boolean
  /** The packages whose code is in the file. */
  readonly packages: readonly string[]
}

/** What a visitor downloads, in gzip bytes, fonts and feeds not counted: for the frame of the page, with all figures, and with all charts. */
export interface LoadSizes {
  readonly firstLoad: number
  readonly withFigures: number
  readonly withCharts: number
}

/** The most that a visitor may have to download, in gzip bytes. */
export const budgets: LoadSizes = { firstLoad: 110_000, withFigures: 120_000, withCharts: 300_000 }

/** Sums the page with its static imports and styles, then the same together with what is made of figures, then with charts too. */
export function loadSizesOf(files: readonly BuiltFile[]): LoadSizes {
  const first = firstLoadOf(files)
  const charts = files.filter(({ isCharts }) => isCharts)
  const all = new Set([...first, ...reachedFrom(charts, files)])
  const figures = reachedFrom(
    files.filter(({ isEntry, isFigures }) => isEntry || isFigures),
    files,
  )
  const weigh = (names: ReadonlySet<string>) => gzipOf(filesOf(files, names))
  return { firstLoad: weigh(first), withFigures: weigh(figures), withCharts: weigh(new Set([...figures, ...all])) }
}

/** Every rule that the build breaks, in words: too heavy, charts too early, figures nowhere, or mocks in what visitors get. */
export function buildFaults(files: readonly BuiltFile[]): readonly string[] {
  if (!files.some(({ isEntry }) => isEntry)) return ['the build has no entry']
  const sizes = loadSizesOf(files)
  const heavy = (['firstLoad', 'withFigures', 'withCharts'] as const)
    .filter((name) => sizes[name] > budgets[name])
    .map((name) => `${name} is ${sizes[name]} bytes gzip, more than ${budgets[name]}`)
  const early = filesOf(files, firstLoadOf(files))
    .filter(holdsCharts)
    .map(({ file }) => `${file} is in the first load but contains echarts`)
  const lost = [
    ...(files.some(({ isFigures }) => isFigures) ? [] : ['no script draws the figures']),
    ...(files.some(({ isCharts }) => isCharts) ? [] : ['no script draws the charts']),
  ]
  const foreign = files
    .filter(({ packages }) => packages.includes('msw') || packages.includes('mocks'))
    .map(({ file }) => `${file} contains mocks, which belong only in tests and dev:mock`)
  return [...heavy, ...early, ...lost, ...foreign]
}

function holdsCharts({ packages }: BuiltFile): boolean {
  return packages.includes('echarts')
}

function firstLoadOf(files: readonly BuiltFile[]): ReadonlySet<string> {
  const entries = files.filter(({ isEntry }) => isEntry)
  return reachedFrom(entries, files)
}

function reachedFrom(starts: readonly BuiltFile[], files: readonly BuiltFile[]): ReadonlySet<string> {
  const byName = new Map(files.map((file) => [file.file, file]))
  const reached = new Set<string>()
  const visit = (file: BuiltFile | undefined) => {
    if (file === undefined || reached.has(file.file)) return
    reached.add(file.file)
    for (const name of [...file.imports, ...file.styles]) visit(byName.get(name))
  }
  starts.forEach(visit)
  return reached
}

function filesOf(files: readonly BuiltFile[], names: ReadonlySet<string>): readonly BuiltFile[] {
  return files.filter(({ file }) => names.has(file))
}

function gzipOf(files: readonly BuiltFile[]): number {
  return files.reduce((total, { gzip }) => total + gzip, 0)
}
