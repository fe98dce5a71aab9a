import { fontFamily } from './frame.ts'
import { type KeyEntry, keyTop } from './key.ts'
import type { Scene } from './scene.ts'

/** Braces would be read as styling. */
const plain = (text: string): string => text.replaceAll(/[{}|]/g, ' ')

function keyTitle({ ink, type }: Scene, entries: readonly KeyEntry[], line: number) {
  const text = entries.map(({ sign, label }, i) => `{sign${i}|${sign}} ${plain(label)}`).join('     ')
  const rich = Object.fromEntries(
    entries.map(({ colour }, i) => [`sign${i}`, { color: colour, fontSize: type.value, fontFamily }]),
  )
  return {
    text,
    left: 0,
    top: keyTop + line * (type.line + 4),
    padding: 0,
    textStyle: { color: ink.ink, fontSize: type.label, fontWeight: 400 as const, fontFamily, rich },
  }
}

/** The words above the plots: the key, the warning of a zoomed axis, and each small multiple's own title. */
export function titlesOf(scene: Scene) {
  const { key, panels, ink, type } = scene
  const stamp = panels.find(({ scale }) => scale.stamp !== null)?.scale.stamp ?? null
  const style = { fontWeight: 600 as const, fontFamily, fontSize: type.label }
  return [
    ...key.map((entries, line) => keyTitle(scene, entries, line)),
    ...(stamp === null
      ? []
      : [
          {
            text: stamp,
            left: 0,
            top: keyTop + key.length * (type.line + 4),
            padding: 0,
            textStyle: { ...style, color: ink.notice },
          },
        ]),
    ...panels
      .filter(({ title }) => title !== '')
      .map(({ title, titleAt }) => ({
        text: title,
        ...titleAt,
        padding: 0,
        textStyle: { ...style, lineHeight: type.line, color: ink.ink },
      })),
  ]
}
