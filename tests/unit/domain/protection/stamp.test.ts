import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { defaultProtection } from '../../../../src/domain/protection/protectionRule.ts'
import {
  hasListedBytes,
  isAsStrict,
  type Promised,
  type Stamp,
  stampedText,
  stampFault,
} from '../../../../src/domain/protection/stamp.ts'
import { treeOf, until } from '../trees.ts'

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex')
const [one, two, three] = ['1', '2', '3'].map(checksumOf)
const promised: Promised = {
  contract: 1,
  rule: defaultProtection,
  date: '2026-03-02',
  files: [
    { href: 'a/headcount.json', sha256: one ?? '' },
    { href: 'b/headcount.json', sha256: two ?? '' },
  ],
  tree: treeOf([
    ['town', null],
    ['a', 'town', { sumOfChildren: true }],
    ['b', 'town', until(2024, 'a')],
  ]),
}
const written = (changes: Partial<Promised> = {}): Stamp => {
  const said = { ...promised, ...changes }
  return { ...said, sha256: checksumOf(stampedText(said)) }
}
const faultOf = (stamp: Stamp | undefined, inForce = defaultProtection) => stampFault(stamp, inForce, checksumOf)
/** A stamp that said one thing, in a catalog that now says another. */
const changed = (changes: Partial<Promised>): Stamp => ({ ...written(), ...changes })

describe('a stamp', () => {
  it('holds for the files, the rule and the day that it was written for', () => {
    expect(faultOf(written())).toBeNull()
  })

  it('holds whichever order its files stand in, and in capitals too', () => {
    expect(faultOf({ ...written(), files: promised.files.toReversed() })).toBeNull()
    expect(faultOf({ ...written(), sha256: written().sha256.toUpperCase() })).toBeNull()
    const capitals = promised.files.map(({ href, sha256 }) => ({ href, sha256: sha256?.toUpperCase() ?? null }))
    expect(faultOf({ ...written(), files: capitals })).toBeNull()
  })

  it('holds where it is stricter than the rule in force, in one part or in both', () => {
    expect(faultOf(written({ rule: { sickLeaveAtMost: 12, fewerThan: 5 } }))).toBeNull()
    expect(faultOf(written({ rule: { sickLeaveAtMost: 12, fewerThan: 7 } }))).toBeNull()
  })

  it.each<[string, Stamp | undefined, string]>([
    ['is not there', undefined, 'absent'],
    ['is of a later version', written({ contract: 2 }), 'contract'],
    ['is of a weaker rule for sick leave', written({ rule: { sickLeaveAtMost: 9, fewerThan: 50 } }), 'rule'],
    ['is of a weaker rule for all else', written({ rule: { sickLeaveAtMost: 50, fewerThan: 4 } }), 'rule'],
    ['has another checksum', { ...written(), sha256: three ?? '' }, 'list'],
    ['was written by another rule', changed({ rule: { sickLeaveAtMost: 12, fewerThan: 5 } }), 'list'],
    ['was written on another day', changed({ date: '2026-03-03' }), 'list'],
    [
      'is about a unit that has another place',
      changed({
        tree: treeOf([
          ['town', null],
          ['a', 'town', { sumOfChildren: true }],
          ['b', 'a', until(2024, 'a')],
        ]),
      }),
      'list',
    ],
    [
      'is about a unit that ended in another year',
      changed({
        tree: treeOf([
          ['town', null],
          ['a', 'town', { sumOfChildren: true }],
          ['b', 'town', until(2023, 'a')],
        ]),
      }),
      'list',
    ],
    [
      'is about a unit whose children are no longer all of it',
      changed({
        tree: treeOf([
          ['town', null],
          ['a', 'town'],
          ['b', 'town', until(2024, 'a')],
        ]),
      }),
      'list',
    ],
    [
      'is about a file that has changed',
      changed({ files: [...promised.files.slice(1), { href: 'a/headcount.json', sha256: three ?? '' }] }),
      'list',
    ],
    ['is about one file more', changed({ files: promised.files.slice(1) }), 'list'],
    ['is about one file less', changed({ files: [...promised.files, { href: 'c.json', sha256: three ?? '' }] }), 'list'],
    [
      'is about a file of another name',
      changed({ files: [...promised.files.slice(1), { href: 'c.json', sha256: one ?? '' }] }),
      'list',
    ],
    [
      'is about files that changed places',
      changed({
        files: [
          { href: 'a/headcount.json', sha256: two ?? '' },
          { href: 'b/headcount.json', sha256: one ?? '' },
        ],
      }),
      'list',
    ],
    ['is about a file without a checksum', written({ files: [...promised.files, { href: 'c.json', sha256: null }] }), 'list'],
  ])('counts as none where it %s', (_, stamp, fault) => {
    expect(faultOf(stamp)).toBe(fault)
  })

  it('counts as none as soon as the rule in force is stricter', () => {
    expect(faultOf(written(), { sickLeaveAtMost: 11, fewerThan: 5 })).toBe('rule')
    expect(faultOf(written(), { sickLeaveAtMost: 10, fewerThan: 6 })).toBe('rule')
  })

  it('holds for the very bytes that the catalog lists, and for no file that it lists without a checksum', () => {
    expect(hasListedBytes(one?.toUpperCase() ?? '', one ?? '')).toBe(true)
    expect(hasListedBytes(one ?? '', two ?? '')).toBe(false)
    expect(hasListedBytes(null, '')).toBe(false)
  })
})

describe('a rule', () => {
  it('is as strict as another only where it is so in both parts', () => {
    const rule = (sickLeaveAtMost: number, fewerThan: number) => ({ sickLeaveAtMost, fewerThan })
    expect(isAsStrict(rule(10, 5), rule(10, 5))).toBe(true)
    expect(isAsStrict(rule(11, 4), rule(10, 5))).toBe(false)
    expect(isAsStrict(rule(9, 6), rule(10, 5))).toBe(false)
  })
})
