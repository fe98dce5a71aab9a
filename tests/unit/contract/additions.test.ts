import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '../../../src/contract/checksum.ts'
import { parseCatalog } from '../../../src/contract/parseCatalog.ts'
import { parseDataset } from '../../../src/contract/parseDataset.ts'
import { buildCube } from '../../../src/domain/buildCube.ts'
import { put } from './brokenFeeds.ts'
import { catalogAddress, expecting, sampleAggregates, sampleHeadcount, sampleStamped } from './sampleFeeds.ts'

const cubeOf = (json: unknown) => {
  const result = parseDataset(json, 'f', expecting('headcount'))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return buildCube(result.value)
}

const stampIn = (json: unknown) => {
  const result = parseCatalog(json, 'f', catalogAddress)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.stamp
}

describe('figures of several codes together', () => {
  it('are read into the cube, each with the codes that it sums', () => {
    expect(cubeOf(sampleAggregates()).aggregates).toEqual([
      {
        unit: 'school',
        time: ['2022', '2023'],
        measure: 'persons',
        at: { employment: ['permanent'], sex: ['women'] },
        value: 390,
      },
      {
        unit: 'school',
        time: ['2023'],
        measure: 'persons',
        at: { employment: ['permanent'], sex: ['women', 'men'] },
        value: 283,
      },
    ])
  })

  it('are none where the file has none, and may leave out a division, which then is its whole', () => {
    expect(cubeOf(sampleHeadcount()).aggregates).toEqual([])
    const json = put(sampleAggregates(), ['extension', 'aggregates', 0, 'sex'], undefined)
    expect(cubeOf(json).aggregates?.[0]?.at).toEqual({ employment: ['permanent'] })
  })
})

describe('a stamp', () => {
  it('is read with the files that it is about, their addresses as they are written, and the organisation', () => {
    const stamp = stampIn(sampleStamped())
    expect(stamp?.tree.order).toContain('school')
    expect(stamp).toEqual({
      tree: stamp?.tree,
      contract: 1,
      rule: { sickLeaveAtMost: 10, fewerThan: 5 },
      date: '2026-03-02',
      sha256: '0F'.repeat(32),
      files: [
        { href: 'school/headcount.json', sha256: '0a'.repeat(32) },
        { href: 'school/sickLeave.json', sha256: '1a'.repeat(32) },
      ],
    })
  })

  it('may be left out, and may be of a version or a rule that makes it count as none', () => {
    expect(stampIn(put(sampleStamped(), ['extension', 'protection'], undefined))).toBeUndefined()
    expect(stampIn(put(sampleStamped(), ['extension', 'protection', 'contract'], 2))?.contract).toBe(2)
    const weak = put(sampleStamped(), ['extension', 'protection', 'rule', 'sickLeave', 'atMost'], 0)
    expect(stampIn(weak)?.rule.sickLeaveAtMost).toBe(0)
  })
})

describe('a checksum', () => {
  it('is SHA-256 as anyone else reckons it, of any bytes and any text', () => {
    const theirs = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
    expect(checksumOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => checksumOf(bytes) === theirs(bytes)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => checksumOf(text) === theirs(text)))
  })
})
