import { it } from 'vitest'
import { reviewText } from '../../../src/statements/reviewText.ts'
import { builtInGround } from './builtInGround.ts'
import { sceneOf, nothingCarried } from '../../../src/statements/scene.ts'
import { unitNamesOf } from '../../../src/statements/unitMentions.ts'
it('x', () => {
  const g = builtInGround()
  for (const text of (process.env.T ?? '').split('|')) {
    const r = reviewText(text, g)
    console.log(text)
    if (process.env.V)
      console.log(
        JSON.stringify(
          sceneOf(text, { start: 0, end: text.length, paragraph: 0 }, unitNamesOf(g.tree, g.unit), nothingCarried),
          null,
          0,
        ),
      )
    for (const s of r.statements) console.log('   ', s.text, '|', s.kind, '|', s.verdict, '|', s.compared?.place)
    for (const s of r.remarks) console.log('    REMARK', text.slice(s.start, s.end), '|', s.text)
  }
})
