import { expect, test } from 'vitest'
import { withRoomyKey } from '../../../../src/exports/picture/withRoomyKey.ts'

test('the names of a key stand further apart the longer they are, and nothing else is changed', () => {
  const titles = ['{sign0|━} streck: intervall     {sign1|○} ofylld     {sign2|◇} slut', 'Axeln börjar vid 1,5 %']
  const { title } = withRoomyKey({ title: titles.map((text) => ({ text, left: 0 })) })
  expect(title).toEqual([
    { text: '{sign0|━} streck: intervall     \u2003\u2003{sign1|○} ofylld     \u2003{sign2|◇} slut', left: 0 },
    { text: titles[1], left: 0 },
  ])
})
