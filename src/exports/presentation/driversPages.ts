import type { DriversExhibit } from '../../exhibits/exhibit.ts'
import type { DriverSplit } from '../../series/driversSet.ts'
import { asideBlocks } from './asideText.ts'
import { type DividedChange, driversChart } from './driversChart.ts'
import { chartBox, saidSize } from './slideLayout.ts'
import { type Body, paragraph } from './slidePage.ts'
import { tableBodies, tablesTogether } from './tableBodies.ts'

const isDivided = (split: DriverSplit): split is DividedChange => split.kind === 'split'

const refusedText = (split: DriverSplit): readonly string[] => (split.kind === 'refused' ? [`${split.title}: ${split.why}`] : [])

/** A change divided among groups: a slide of bars per split with what they say, then the tables. */
export function driversPages({ set, heading, warnings, footnotes, tables }: DriversExhibit): readonly Body[] {
  const refused = set.splits.flatMap(refusedText)
  const divided = set.splits.filter(isDivided)
  if (divided.length === 0) {
    const said = [...(set.lead === null ? [] : [set.lead]), ...refused].map((text) => paragraph(text, 20))
    return tableBodies(
      [],
      said,
      footnotes.filter((text) => !refused.includes(text)),
    )
  }
  // What is said of a split stands on its own slide.
  const ofAll = footnotes.filter(
    (text) => !divided.some((split) => split.notes.some((note) => text === `${split.title}: ${note}`)),
  )
  const charts = divided.map((split, i): Body => {
    const said = [
      paragraph(split.title, 18, { isBold: true, tone: 'heading' }),
      ...(split.levels === heading ? [] : [paragraph(split.levels, 15, { isBold: true })]),
      ...split.sentences.map((text) => paragraph(text, saidSize(split.sentences))),
    ]
    const notes = [...new Set(i === 0 ? [...warnings, ...split.notes, ...refused, ...ofAll] : split.notes)]
    const chart = { kind: 'chart', box: chartBox, spec: driversChart(split) } as const
    return { blocks: [chart, ...asideBlocks(said, notes)], notes: [] }
  })
  return [...charts, ...(tablesTogether(tables) ?? tableBodies(tables, [], []))]
}
