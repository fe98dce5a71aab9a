/** What the files of a folder may import, besides each other. */
export interface Line {
  /** Folders of `src`, or single files of them. */
  readonly from: readonly string[]
  /** Files within those folders that are out of reach all the same. */
  readonly except?: readonly string[]
  readonly packages: readonly string[]
  /** The folders may be named in types only: nothing of them runs here. */
  readonly typesOnly?: boolean
}

const shapes = ['domain/figure.ts', 'domain/period.ts', 'domain/indicator.ts']

/** Who may import whom: one direction, from the feeds to what is seen. A folder that has no line here may not exist. */
export const importTable: Readonly<Record<string, Line>> = {
  domain: { from: [], packages: [] },
  words: { from: ['domain'], packages: [] },
  contract: { from: ['domain'], packages: ['valibot', '@valibot/to-json-schema', '@noble/hashes'] },
  indicators: { from: ['domain'], packages: [] },
  selection: { from: ['domain', 'indicators'], packages: ['zustand'] },
  series: { from: ['domain', 'indicators', 'selection', 'words'], packages: [] },
  claimCheck: { from: ['domain', 'indicators', 'series', 'words'], packages: [] },
  search: { from: ['domain', 'indicators', 'words'], packages: ['fuse.js'] },
  charts: { from: ['series', 'words', ...shapes, 'domain/interval.ts'], packages: ['echarts'] },
  table: { from: ['series', 'words', ...shapes], packages: [] },
  exhibits: { from: ['domain', 'indicators', 'selection', 'series', 'table', 'words'], packages: [] },
  exports: {
    from: [
      'charts',
      'exhibits',
      'series',
      'table',
      'words',
      ...shapes,
      'domain/interval.ts',
      'domain/config.ts',
      'domain/finding.ts',
      'domain/rounding.ts',
    ],
    packages: ['echarts', 'fflate', 'jszip', 'pptxgenjs', 'write-excel-file', '@fontsource-variable/source-sans-3'],
  },
  data: { from: ['domain', 'contract', 'indicators', 'words'], packages: ['@tanstack/react-query'] },
  cli: {
    from: ['domain', 'contract', 'indicators', 'words'],
    packages: ['node:fs', 'node:os', 'node:path', 'node:util'],
  },
  views: {
    from: [
      'domain',
      'words',
      'indicators',
      'selection',
      'series',
      'claimCheck',
      'charts',
      'table',
      'exhibits',
      'exports',
      'data',
      'search',
      'styles',
    ],
    except: ['domain/dataset.ts', 'domain/cube.ts'],
    packages: [
      'react',
      'react-dom',
      'zustand',
      '@tanstack/react-query',
      '@ark-ui/react',
      '@headless-tree/core',
      '@headless-tree/react',
      '@atlaskit/pragmatic-drag-and-drop',
    ],
  },
  mocks: { from: ['domain', 'contract'], packages: ['msw'], typesOnly: true },
}

/** Things that only one file may import, so that their weight and their traps stay in one place. */
export const onlyImporter: Readonly<Record<string, RegExp>> = {
  '@atlaskit/pragmatic-drag-and-drop': /^src\/views\/useSlideDrag\.ts$/,
  'src/charts/echarts.ts': /^src\/(?:views\/DrawnChart\.tsx|charts\/drawStill\.ts)$/,
  'src/exports/picture/pictureCharts.ts': /^src\/exports\/picture\/(drawSvg|paintPicture)\.ts$/,
  pptxgenjs: /^src\/exports\/presentation\/\w+\.ts$/,
  '@noble/hashes': /^src\/contract\/checksum\.ts$/,
  '@valibot/to-json-schema': /^src\/contract\/jsonSchema\w*\.ts$/,
}

/** The files that put everything together. */
export const roots: readonly string[] = ['src/main.tsx', 'src/App.tsx']

/** The one file that may start the mocks, and only by `import()`, so that a production build leaves them out. */
export const mocksStarter = 'src/main.tsx'
