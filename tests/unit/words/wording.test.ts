import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(['../../../src/words/*.ts', '../../../src/indicators/**/*.ts'], {
  eager: true,
})
const sources = import.meta.glob<string>(['../../../src/words/*.ts', '../../../src/indicators/**/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every text in a value, however deep; keys are ids and no words. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const texts = Object.entries(modules).flatMap(([path, exports]) =>
  textsIn(exports).map((text) => [path.split('/').at(-1), text] as const),
)
const sentences = texts.filter(([, text]) => text.includes(' '))

/** A module without its comments, where example sentences stand in straight quotes. */
const codeOf = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const files = Object.entries(sources).map(([path, source]) => [path.split('/src/')[1] ?? path, codeOf(source)] as const)

const causes = /på grund av|beror på|tack vare|orsakas/i
const degrees = /ytterligare|kraftig|dramatisk|rejäl|markant/i
const judgements = /ökade|minskade|\bsteg\b|sjönk|försämra|förbättra/i
/** The one file that may have words of direction, and all that it may have of them. */
const directions = { file: 'words/direction.ts', words: /'(?:ökade|minskade|steg|sjönk)'/g } as const

describe('the words of the app', () => {
  it('are found by these tests', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(sentences.length).toBeGreaterThan(100)
    expect(files.length).toBeGreaterThan(25)
  })

  it.each(files)('%s tells no cause, degree or direction', (path, code) => {
    expect(code).not.toMatch(causes)
    expect(code).not.toMatch(degrees)
    expect(path === directions.file ? code.replaceAll(directions.words, '') : code).not.toMatch(judgements)
  })

  it.each(files)('%s neither exclaims nor says sorry', (_, code) => {
    expect(code).not.toMatch(/[\p{L}\d.]!['`\s]/u)
    expect(code).not.toMatch(/oops|hoppsan|tyvärr|ursäkta/i)
  })

  it.each(files)('%s quotes as Swedish does', (_, code) => {
    expect(code).not.toContain('"')
    expect(code).not.toMatch(/[“„«»‘]/)
  })

  it.each(files)('%s writes spans of years with an en dash', (_, code) => {
    expect(code).not.toMatch(/\b(19|20)\d\d-(19|20)\d\d\b/)
  })

  it('hold no stray spaces and no hyphens in place of dashes', () => {
    expect(sentences.filter(([, text]) => text.includes(' - '))).toEqual([])
    expect(sentences.filter(([, text]) => /^\s|\s$| {2}|\s[.,:;]/.test(text))).toEqual([])
  })

  it('hold no leftovers of programs or of other languages', () => {
    expect(texts.filter(([, text]) => /undefined|null|NaN|\[object|TODO|\$\{/.test(text))).toEqual([])
    expect(sentences.filter(([, text]) => /\b(the|and|loading|retry|error)\b/i.test(text))).toEqual([])
  })

  it('close every quotation', () => {
    expect(texts.filter(([, text]) => (text.match(/”/g)?.length ?? 0) % 2 !== 0)).toEqual([])
  })
})
