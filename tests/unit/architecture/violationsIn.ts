import { posix } from 'node:path'
import { cyclesAmong } from './cyclesAmong.ts'
import { type Import, type Module, parseModule } from './importsOf.ts'
import { importTable, type Line, mocksStarter, onlyImporter, roots } from './importTable.ts'
import { wordingViolations } from './wordingViolations.ts'

/** The sources by path from the top of the repository. */
export type Sources = ReadonlyMap<string, string>

/** Every breach of the house rules in the sources, in words, each beginning with its file. */
export function violationsIn(sources: Sources): readonly string[] {
  const paths = [...sources.keys()]
  const modules = parsed(sources)
  const ofModules = [...modules].flatMap(([path, module]) => [
    ...module.problems.map((problem) => `${path} cannot be read: ${problem}`),
    ...module.imports.flatMap((one) => importViolations(path, one).map((problem) => `${path} ${problem}`)),
    ...exportViolations(path, module).map((problem) => `${path} ${problem}`),
    ...wordingViolations(path, module).map((problem) => `${path} ${problem}`),
  ])
  const cycles = cyclesAmong(folderGraph(modules)).map((cycle) => `${cycle.join(' > ')} is a circle of folders`)
  return [...paths.flatMap((path) => nameViolations(path).map((problem) => `${path} ${problem}`)), ...ofModules, ...cycles]
}

/** How many imports the checker sees: a checker that sees none finds no fault either. */
export function importCount(sources: Sources): number {
  return [...parsed(sources).values()].reduce((count, { imports }) => count + imports.length, 0)
}

function parsed(sources: Sources): ReadonlyMap<string, Module> {
  const code = [...sources].filter(([path]) => /\.tsx?$/.test(path))
  return new Map(code.map(([path, source]) => [path, parseModule(path, source)]))
}

const vagueNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'constants', 'misc', 'shared']

function nameViolations(path: string): readonly string[] {
  const { name, ext } = posix.parse(path)
  const folder = folderOf(path)
  const mayHaveJsx = folder === 'views' || roots.includes(path)
  return [
    ...(vagueNames.includes(name.toLowerCase()) ? ['has a name that says nothing'] : []),
    ...(/^index\.tsx?$/.test(name + ext) && folder !== 'indicators' ? ['is a barrel'] : []),
    ...(ext === '.tsx' && !mayHaveJsx ? ['has JSX outside the views'] : []),
    ...(ext === '.tsx' && path !== 'src/main.tsx' && !/^[A-Z]\w*$/.test(name) ? ['is a component and should be PascalCase'] : []),
    ...(ext === '.ts' && !/^[a-z][A-Za-z0-9]*(\.d)?$/.test(name) && !name.endsWith('.d')
      ? ['is a module and should be camelCase']
      : []),
    ...(folder === 'styles' && ext !== '.css' ? ['stands among the styles but is no style sheet'] : []),
    ...(isKnown(path, folder) ? [] : [`stands in ${folder}, which has no line in the import table`]),
  ]
}

function isKnown(path: string, folder: string): boolean {
  return folder in importTable || folder === 'styles' || roots.includes(path) || /^src\/[\w-]+\.d\.ts$/.test(path)
}

function exportViolations(path: string, { hasDefaultExport }: Module): readonly string[] {
  return hasDefaultExport && folderOf(path) !== 'indicators' ? ['has a default export'] : []
}

function importViolations(path: string, { target, kind }: Import): readonly string[] {
  if (target === null) return ['imports something that is not written out']
  if (onlyImporter[target] !== undefined && !onlyImporter[target].test(path))
    return [`imports ${target}, which only one file may`]
  if (isFile(target) && kind !== 'glob' && posix.extname(target) === '') return [`imports ${target} without its extension`]
  if (target.startsWith('mocks/') && path.startsWith('src/')) {
    return path === mocksStarter && kind === 'dynamic' ? [] : [`imports ${target}, which only ${mocksStarter} may, by import()`]
  }
  const line = importTable[folderOf(path)]
  if (line === undefined || roots.includes(path) || folderOf(target) === folderOf(path)) return []
  return mayImport(line, target, kind) ? [] : [`imports ${target}${kind === 'type' ? ' (a type)' : ''}, against the import table`]
}

function mayImport({ from, except = [], packages, typesOnly = false }: Line, target: string, kind: Import['kind']): boolean {
  if (!isFile(target)) return packages.includes(target)
  const place = target.replace(/^src\//, '')
  const isReachable = from.some((entry) => place === entry || place.startsWith(`${entry}/`))
  return isReachable && !except.includes(place) && (!typesOnly || kind === 'type')
}

function isFile(target: string): boolean {
  return /^(src|mocks|tests|public|\.\.)\//.test(target) || target.startsWith('.')
}

/** The folder of `src` that a file belongs to, else the folder at the top; for files right in `src` their path. */
function folderOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/')
  if (top !== 'src') return top
  return rest.length > 0 ? folder : path
}

function folderGraph(modules: ReadonlyMap<string, Module>): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>()
  for (const [path, { imports }] of modules) {
    const folder = folderOf(path)
    const edges = graph.get(folder) ?? new Set()
    for (const { target } of imports)
      if (target !== null && isFile(target) && folderOf(target) !== folder) edges.add(folderOf(target))
    graph.set(folder, edges)
  }
  return graph
}
