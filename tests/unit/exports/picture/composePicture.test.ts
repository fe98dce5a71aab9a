import { beforeAll, describe, expect, it } from 'vitest'
import type { CompareExhibit, FullExhibit, SeriesExhibit } from '../../../../src/exhibits/exhibit.ts'
import { composePicture, type Picture } from '../../../../src/exports/picture/composePicture.ts'
import { notesOf } from '../../../../src/exports/picture/notesOf.ts'
import { type PictureShape, pictureSizes } from '../../../../src/exports/picture/pictureShape.ts'
import { comparisonOf, hostile, pictureExhibits } from './pictureExhibits.ts'
import { overlapsIn, placedIn, placedInChart } from './placedTexts.ts'

const shapes = Object.keys(pictureSizes) as readonly PictureShape[]
const address = 'https://kommunen.se/personal/?page=indicator&receipt=1'

const textsOf = ({ items }: Picture) => items.flatMap((item) => (item.kind === 'text' ? [item.lines.join('')] : []))
const chartTexts = ({ items }: Picture) =>
  items.flatMap((item) => (item.kind === 'chart' ? placedInChart(item).map(({ what }) => what) : []))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** Reading all feeds takes a while on a busy machine. */
const patience = 60_000

describe('a picture', () => {
  let exhibits: ReadonlyMap<string, FullExhibit>
  let sickLeave: SeriesExhibit
  const shown = (name: string) => exhibits.get(name) as FullExhibit
  let pictures: readonly { readonly name: string; readonly exhibit: FullExhibit; readonly picture: Picture }[]
  const each = (check: (picture: Picture, exhibit: FullExhibit, name: string) => void) => {
    for (const { name, exhibit, picture } of pictures) check(picture, exhibit, name)
  }

  beforeAll(async () => {
    exhibits = await pictureExhibits()
    pictures = [...exhibits].flatMap(([name, exhibit]) =>
      shapes.map((shape) => ({ name: `${name}, ${shape}`, exhibit, picture: composePicture(exhibit, shape, address) })),
    )
    sickLeave = shown('sick leave') as SeriesExhibit
  }, patience)

  it('says the finding, of whom, the filters, the source, its date and the code of its receipt, whatever it shows', () => {
    each((picture, exhibit, name) => {
      if (name.startsWith('hostile')) return
      const { heading, population, filters, source, dataDate, receipt } = exhibit
      const texts = textsOf(picture)
      expect(texts, name).toEqual(expect.arrayContaining([heading, filters, `Bildkvitto ${receipt.code}`]))
      expect(texts, name).toContain(dataDate === null ? source : `${source} · ${dataDate}`)
      expect(texts.includes(population) || population === '', name).toBe(true)
    })
  })

  it('has every footnote, or says how many more there are and where', () => {
    each((picture, exhibit, name) => {
      const texts = textsOf(picture)
      const notes = notesOf(exhibit)
      const written = notes.filter((note) => texts.includes(note)).length
      const more = texts.find((text) => text.startsWith('… och '))
      if (name.startsWith('hostile')) return
      if (written === notes.length) expect(more, name).toBeUndefined()
      else expect(more, name).toContain(`${notes.length - written} anmärkning`)
    })
  })

  it('keeps all that it writes inside its margins, and nothing on anything else', () => {
    each(({ items, size: { width, height, margin } }, _, name) => {
      const placed = placedIn(items)
      const outside = placed.filter(
        ({ left, right, top, bottom }) =>
          left < margin - 1 || right > width - margin + 1 || top < margin - 1 || bottom > height - margin + 1,
      )
      expect(outside, name).toEqual([])
      expect(overlapsIn(placed), name).toEqual([])
    })
  })

  it('keeps all that its charts write inside it', () => {
    each(({ items, size: { width, height } }, _, name) => {
      const texts = items.flatMap((item) => (item.kind === 'chart' ? placedInChart(item) : []))
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < 4 || right > width - 4 || top < 4 || bottom > height - 4,
      )
      expect(outside, name).toEqual([])
    })
  })

  it('leaves the figures their part of the height, however much must be read with them', () => {
    for (const shape of shapes) {
      const { items, size } = composePicture(shown('hostile texts'), shape, address)
      const [chart] = placedIn(items).filter(({ what }) => what === 'chart')
      expect((chart?.bottom ?? 0) - (chart?.top ?? 0)).toBeGreaterThan(0.4 * size.height)
    }
  })

  it('counts the footnotes that have no room', () => {
    const texts = textsOf(composePicture(hostile(sickLeave), 'wide', address))
    const written = texts.filter((text) => /^\d+\. Arbetsmarknads/.test(text)).length
    expect(written).toBeGreaterThan(0)
    expect(texts).toContain(`… och ${30 - written} anmärkningar till, se bildkvitto ${sickLeave.receipt.code}.`)
  })

  it('shows value, change, verdict and what the change is in persons', () => {
    const texts = textsOf(composePicture(sickLeave, 'wide', address)).map(plain)
    expect(texts).toEqual(expect.arrayContaining(['2,8 %', '−0,2 procentenheter sedan 2022', 'kan inte bedömas']))
    expect(texts.join(' ')).toContain('mindre än en persons heltidsår')
  })

  it('says where a zoomed axis begins, in the chart and in the footnotes', () => {
    const picture = composePicture(shown('a zoomed axis'), 'square', address)
    expect(chartTexts(picture).join(' ')).toContain('Axeln börjar vid')
    expect(textsOf(picture).join(' ')).toContain('Axeln börjar vid')
  })

  it('shows withheld figures as words, its years from the top where they are too many beside each other', () => {
    for (const shape of shapes) {
      const texts = textsOf(composePicture(shown('all protected'), shape, address))
      expect(texts.filter((text) => text === 'skyddat').length).toBe(15)
      expect(texts).toContain((shown('all protected') as SeriesExhibit).why)
    }
    expect(textsOf(composePicture(shown('a protected situation'), 'wide', address))).toContain('Skyddat')
  })

  it('draws the parts of a change, and says why it is not divided in other ways', () => {
    const texts = textsOf(composePicture(shown('a division'), 'wide', address)).map(plain)
    expect(texts).toEqual(expect.arrayContaining(['Kvinnor', '+0,24', 'Män', '−0,49', 'Hela förändringen', '−0,23']))
    expect(texts.filter((text) => text.includes('Källan har inte arbetstiden för varje grupp')).length).toBe(1)
  })

  it('shows the situation in sentences and every key figure', () => {
    for (const shape of shapes) {
      const texts = textsOf(composePicture(shown('a situation'), shape, address)).map(plain)
      expect(texts).toEqual(expect.arrayContaining(['Sjukfrånvaro', '2,8 %', 'Annonser och sökande', '18,1']))
      expect(texts.join(' ')).not.toContain('Bilden visar')
    }
  })

  it('draws all units of a comparison where they have room, and else says how many, the own one among them', () => {
    const comparison = shown('a comparison') as CompareExhibit
    const [twenty, seventy] = [20, 70].map((count) => composePicture(comparisonOf(comparison, count), 'wide', address))
    const units = (picture: Picture | undefined) =>
      new Set(picture === undefined ? [] : chartTexts(picture).filter((text) => text.startsWith('Enhet nummer')))
    expect(units(twenty).size).toBe(20)
    const drawn = units(seventy).size
    expect(drawn).toBeGreaterThan(20)
    expect([...units(seventy)]).toContain('Enhet nummer 70')
    expect(seventy === undefined ? [] : textsOf(seventy)).toContain(
      `Bilden visar ${drawn} av 70 enheter, i organisationens ordning. Alla finns i bildkvitto ${comparison.receipt.code}.`,
    )
  })

  it('draws many units by size and value at every shape: who stands out by name, axes with units, nothing on anything else', () => {
    for (const name of ['many workplaces', 'very many workplaces']) {
      const exhibit = shown(name) as CompareExhibit
      const funnel = exhibit.set.funnel
      const named = funnel?.points.filter(({ way, isOwn }) => isOwn || way !== 0) ?? []
      expect(named.length).toBeGreaterThan(1)
      for (const shape of shapes) {
        const picture = composePicture(exhibit, shape, address)
        const [chart, ...others] = picture.items.filter((item) => item.kind === 'chart')
        if (chart?.kind !== 'chart' || others.length > 0) throw new Error('not one chart')
        expect(overlapsIn(placedInChart(chart)), `${name}, ${shape}`).toEqual([])
        const written = plain(chartTexts(picture).join(' '))
        for (const { label } of named) expect(written).toContain(label.slice(0, 10))
        for (const text of [funnel?.valueName, funnel?.sizeName]) expect(written).toContain(plain(text ?? ''))
        expect(written).toContain('inre gräns, 95 %')
        expect(picture.name).toBe(funnel?.findings[0])
        expect(plain(picture.description)).toMatch(
          /yttre gräns, 99,[789] %\. .*vidgade med hur mycket enheterna brukar skilja sig åt/,
        )
        expect(picture.description).toContain(funnel?.findings[0])
        expect(textsOf(picture).join(' ')).toContain(`Namn och värden finns i bildkvitto ${exhibit.receipt.code}.`)
      }
    }
  })

  it('is called by its finding and described in words', () => {
    expect(composePicture(sickLeave, 'wide', address)).toMatchObject({
      name: sickLeave.heading,
      description: sickLeave.description,
    })
  })
})
