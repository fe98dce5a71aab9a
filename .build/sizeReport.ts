import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { type BuiltFile, budgets, loadSizesOf } from './loadSizes.ts'

/** Where the last build's sizes lie, for the tests. */
export const sizeReportFile = '.cache/build.json'

/** Prints what a visitor downloads and keeps the details for the tests. */
export function sizeReport(): Plugin {
  return {
    name: 'size-report',
    apply: 'build',
    async writeBundle(_, bundle) {
      const files = Object.values(bundle).filter(isLoaded).map(builtFile)
      await mkdir(dirname(sizeReportFile), { recursive: true })
      await writeFile(sizeReportFile, JSON.stringify(files, null, 2))
      const { firstLoad, withCharts } = loadSizesOf(files)
      this.info(`first load  ${kilobytes(firstLoad)} gzip (at most ${kilobytes(budgets.firstLoad)})`)
      this.info(`with charts ${kilobytes(withCharts)} gzip (at most ${kilobytes(budgets.withCharts)})`)
    },
  }
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

function isLoaded({ fileName }: Output): boolean {
  return /\.(js|css)$/.test(fileName)
}

function builtFile(output: Output): BuiltFile {
  const file = output.fileName
  if (output.type === 'asset') {
    return { ...nothing, file, gzip: gzipSync(output.source).length }
  }
  return {
    file,
    gzip: gzipSync(output.code).length,
    imports: output.imports,
    styles: [...(output.viteMetadata?.importedCss ?? [])],
    isEntry: output.isEntry,
    packages: [...new Set(output.moduleIds.map(packageOf))].sort(),
  }
}

const nothing = { imports: [], styles: [], isEntry: false, packages: [] }

function packageOf(id: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  if (inPackage !== undefined) return inPackage
  return /\/mocks\//.test(id) ? 'mocks' : 'app'
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 100) / 10} kB`
}
