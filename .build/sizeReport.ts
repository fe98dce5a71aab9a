import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { type BuiltFile, budgets, type LoadSizes, loadSizesOf } from './loadSizes.ts'

/** Where the last build's sizes lie, for the tests. */
export const sizeReportFile = '.cache/build.json'

/** Prints what a visitor downloads and keeps the details for the tests. */
export function sizeReport(): Plugin {
  return {
    name: 'size-report',
    apply: 'build',
    async writeBundle(_, bundle) {
      const page = pageIn(bundle)
      const files = Object.values(bundle)
        .filter(isLoaded)
        .map((output) => builtFile(output, page))
      await mkdir(dirname(sizeReportFile), { recursive: true })
      await writeFile(sizeReportFile, JSON.stringify(files, null, 2))
      const sizes = loadSizesOf(files)
      const say = (title: string, name: keyof LoadSizes) =>
        this.info(`${title} ${kilobytes(sizes[name])} gzip (at most ${kilobytes(budgets[name])})`)
      say('first load  ', 'firstLoad')
      say('with figures', 'withFigures')
      say('with charts ', 'withCharts')
    },
  }
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

function isLoaded({ fileName }: Output): boolean {
  return /\.(js|css)$/.test(fileName)
}

/** The built page, as it will ask for its scripts and styles. */
function pageIn(bundle: Rolldown.OutputBundle): string {
  const page = bundle['index.html']
  return page?.type === 'asset' ? String(page.source) : ''
}

function builtFile(output: Output, page: string): BuiltFile {
  const file = output.fileName
  if (output.type === 'asset') {
    return { ...nothing, file, gzip: gzipSync(output.source).length, isEntry: page.includes(file) }
  }
  return {
    file,
    gzip: gzipSync(output.code).length,
    imports: output.imports,
    styles: [...(output.viteMetadata?.importedCss ?? [])],
    isEntry: page.includes(file),
    isFigures: output.moduleIds.some((id) => id.endsWith('/src/views/ReaderView.tsx')),
    isCharts: output.moduleIds.some((id) => id.endsWith('/src/views/DrawnChart.tsx')),
    packages: [...new Set(output.moduleIds.map(packageOf))].sort(),
  }
}

const nothing = { imports: [], styles: [], isFigures: false, isCharts: false, packages: [] }

function packageOf(id: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  if (inPackage !== undefined) return inPackage
  return /\/mocks\//.test(id) ? 'mocks' : 'app'
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 100) / 10} kB`
}
