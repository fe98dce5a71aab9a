import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** One import, re-export, `import()` or glob of a source file. */
export interface Import {
  /** A path from the top of the repository, the name of a package, or null where it isn't written out. */
  readonly target: string | null
  readonly kind: 'type' | 'static' | 'dynamic' | 'glob'
}

/** What the parser found in a source file. */
export interface Module {
  readonly imports: readonly Import[]
  readonly hasDefaultExport: boolean
  /** The source with its comments blanked out. */
  readonly code: string
  readonly comments: readonly string[]
  readonly problems: readonly string[]
}

/** Parses a TypeScript source file with the very parser that Vite builds with. */
export function parseModule(path: string, source: string): Module {
  const { module, program, comments, errors } = parseSync(path, source)
  const exported = module.staticExports.flatMap(({ entries }) => entries)
  const imports: Import[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: resolve(path, moduleRequest.value),
      kind: entries.length > 0 && entries.every(({ isType }) => isType) ? ('type' as const) : ('static' as const),
    })),
    ...exported.flatMap(({ moduleRequest, isType }) =>
      moduleRequest
        ? [{ target: resolve(path, moduleRequest.value), kind: isType ? ('type' as const) : ('static' as const) }]
        : [],
    ),
  ]
  const literal = (node: { type: string }) => (isText(node) ? resolve(path, node.value) : null)
  new Visitor({
    ImportExpression: ({ source: node }) => void imports.push({ target: literal(node), kind: 'dynamic' }),
    TSImportType: ({ source: node }) => void imports.push({ target: literal(node), kind: 'type' }),
    CallExpression: ({ callee, arguments: args }) => {
      if (/^import\.meta\.glob$/.test(source.slice(callee.start, callee.end))) {
        imports.push(...patternsIn(args[0]).map((pattern) => ({ target: resolve(path, pattern), kind: 'glob' as const })))
      }
    },
  }).visit(program)
  return {
    imports,
    hasDefaultExport: exported.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    code: comments.reduce((code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end), source),
    comments: comments.map(({ value }) => value),
    problems: errors.map(({ message }) => message),
  }
}

interface Text {
  readonly type: 'Literal'
  readonly value: string
}

function isText(node: { type: string } | undefined | null): node is Text {
  return node?.type === 'Literal' && 'value' in node && typeof node.value === 'string'
}

function patternsIn(node: { type: string } | undefined): readonly string[] {
  if (isText(node)) return node.value.startsWith('!') ? [] : [node.value]
  if (node?.type !== 'ArrayExpression' || !('elements' in node) || !Array.isArray(node.elements)) return ['?']
  return (node.elements as { type: string }[]).flatMap(patternsIn)
}

function resolve(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  return specifier.startsWith('/') ? specifier.slice(1) : packageName(specifier)
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
