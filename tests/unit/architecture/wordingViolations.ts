import type { Module } from './importsOf.ts'

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc/i, 'makes elements from text'],
  [/\beval\s*\(|new\s+Function\b|\bsetTimeout\s*\(\s*['"`]/, 'runs text as code'],
  [/renderMode\s*:\s*['"`]html/, 'has an HTML tooltip'],
  [/\.toFixed\s*\(/, 'formats numbers by itself: the words do that'],
  [/\b(Map|Object)\.groupBy\b|Promise\.withResolvers\b/, 'uses what Node 20 lacks'],
  [/(?<!: )\bas any\b|:\s*any\b/, 'gives up the types'],
]

const silencers = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable|biome-ignore|@vitest-ignore/
const names = /\bhttps?:\/\/(?!www\.w3\.org\/|schemas\.openxmlformats\.org\b|json-schema\.org\/|json-stat\.org\/)[\w.-]+/
const loopback = /^https?:\/\/(localhost|127\.0\.0\.1)/

/** Words that break a rule whoever writes them: HTML from text, code from text, foreign hosts, silenced checks. */
export function wordingViolations(path: string, { code, comments }: Module): readonly string[] {
  const host = names.exec(code)?.[0]
  const isForeign = host !== undefined && !(path.startsWith('mocks/') && loopback.test(host))
  return [
    ...forbidden.flatMap(([pattern, problem]) => (pattern.test(code) ? [problem] : [])),
    ...(isForeign ? [`names another host: ${host}`] : []),
    ...(comments.some((comment) => silencers.test(comment)) ? ['silences a check'] : []),
    ...(comments.some((comment) => /\b(TODO|FIXME|XXX)\b/.test(comment)) ? ['has a reminder instead of an issue'] : []),
  ]
}
