import type { CompareFunnel, FunnelPoint } from '../series/compareFunnel.ts'
import { centreName, funnelWords, limitName } from '../words/funnel.ts'
import { cut, textWidth, wrap } from './frame.ts'

/** What a point is to the reader, which decides its colour and size. */
export type PointKind = 'usual' | 'out' | 'own'

/** A rectangle in pixels from the upper left corner of the picture. */
interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The name of a unit in the picture. */
export interface PlacedName {
  readonly point: FunnelPoint
  readonly lines: readonly string[]
  readonly align: 'left' | 'center' | 'right'
  /** From the middle of its point to the middle of the edge that it is aligned by, in pixels. */
  readonly right: number
  readonly down: number
  /** How far from its point it stands, from 0: from further than that a line leads to it. */
  readonly ring: number
}

/** Where everything in a funnel stands, in pixels. */
export interface FunnelLayout {
  readonly width: number
  readonly height: number
  readonly box: Rectangle
  readonly type: { readonly tick: number; readonly label: number; readonly line: number }
  readonly key: readonly PlacedKey[]
  readonly valueTitle: { readonly lines: readonly string[]; readonly top: number }
  readonly sizeTitle: readonly string[]
  readonly names: readonly PlacedName[]
}

const narrow = 600
/** Room for the last number of the size axis, half of which stands outside the plot. */
const rightEdge = 24
const tickGap = 8
const mostNameLines = 4
/** The width of a name in parts of the plot's, and its bounds in pixels. */
const nameWidth = { part: 0.36, least: 130, most: 280 } as const
/** Around a name and around a point, in pixels: nothing comes nearer. */
const [nameAir, pointRadius] = [3, 8]

/** What a point is to the reader: the own unit is known by its size, also where it stands out. */
export const kindOf = ({ isOwn, way }: FunnelPoint): PointKind => (isOwn ? 'own' : way === 0 ? 'usual' : 'out')

/** A name in the key, with the sign that it explains. */
export interface FunnelKey {
  readonly id: 'outer' | 'inner' | 'centre' | PointKind
  readonly sign: string
  readonly label: string
}

/** An entry of the key in its place, sign and name by themselves, so that a wider typeface moves nothing else. */
export type PlacedKey = FunnelKey & { readonly left: number; readonly nameLeft: number; readonly top: number }

function keyOf({ points, within, centreText }: CompareFunnel): readonly FunnelKey[] {
  const own = points.find(({ isOwn }) => isOwn)
  const out = points.some((point) => kindOf(point) === 'out')
  return [
    { id: 'outer', sign: '—', label: limitName('outer', within.outer) },
    { id: 'inner', sign: '– –', label: limitName('inner', within.inner) },
    { id: 'centre', sign: '···', label: centreName(centreText) },
    ...(out ? [{ id: 'out', sign: '●', label: funnelWords.out } as const] : []),
    ...(own === undefined
      ? []
      : [{ id: 'own', sign: '●', label: own.way === 0 ? funnelWords.own : funnelWords.ownOut } as const]),
  ]
}

/** The first line stands clear of the edge, which letters with marks above them reach over. */
const keyTop = 6
/** What the signs take that are no dots, in parts of the type's size. */
const signWidths: Readonly<Partial<Record<FunnelKey['id'], number>>> = { outer: 1.1, inner: 1.5, centre: 1.65 }
/** Between a sign and its name, in pixels. */
const signGap = 5

/** Between the entries of the key, in parts of the type's size; a typeface elsewhere may be wider than the one laid out with. */
const [betweenKeys, widerElsewhere] = [1.2, 1.09]

/** The key's entries beside each other, on a new line where there is no room. */
function placedKey(
  entries: readonly FunnelKey[],
  width: number,
  { label: size, line: height }: FunnelLayout['type'],
): readonly PlacedKey[] {
  const placed: PlacedKey[] = []
  let [x, top] = [0, keyTop]
  for (const entry of entries) {
    const toName = (signWidths[entry.id] ?? 1) * size + signGap
    const wide = toName + textWidth(entry.label, size) * widerElsewhere
    if (x > 0 && x + wide > width) [x, top] = [0, top + height + 4]
    placed.push({ ...entry, left: x, nameLeft: x + toName, top })
    x += wide + betweenKeys * size
  }
  return placed
}

/** A name in as many lines as may stand by a point; only what nobody is called is longer. */
function nameLines(name: string, width: number, size: number): readonly string[] {
  const lines = wrap(name, width, size)
  const last = lines.slice(mostNameLines - 1).join(' ')
  return lines.length < mostNameLines
    ? lines.map((line) => cut(line, width, size))
    : [...lines.slice(0, mostNameLines - 1), last].map((line) => cut(line, width, size))
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

const around = (x: number, y: number, radius: number): Rectangle => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

/** How far apart the places of a curve are that a name is kept clear of, in pixels. */
const curveStep = 6

/** Places along the drawn curves, near enough to each other that no line of text stands between two. */
function alongCurves({ limits, centre }: CompareFunnel, spotOf: (size: number, value: number) => readonly [number, number]) {
  const ends = (['inner', 'outer'] as const).flatMap((limit) => (['low', 'high'] as const).map((end) => [limit, end] as const))
  const curves = ends.map(([limit, end]) => limits.map((one) => spotOf(one.size, one[limit][end])))
  const middle = limits.map(({ size }) => spotOf(size, centre))
  return [...curves, middle].flatMap((curve) =>
    curve.slice(1).flatMap(([x, y], i) => {
      const [fromX, fromY] = curve[i] as readonly [number, number]
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / curveStep)
      return Array.from({ length: steps }, (_, step) => {
        const part = step / steps
        return around(fromX + part * (x - fromX), fromY + part * (y - fromY), 1)
      })
    }),
  )
}

type Place = Pick<PlacedName, 'align' | 'right' | 'down' | 'ring'>

/** Places for a name of a height around its point, the nearest first: beside it, above and below, and askew; then further away. */
function placesFor(height: number): readonly Place[] {
  const half = height / 2
  return [12, 24, 44, 72, 108, 150, 200].flatMap((away, ring): readonly Place[] => {
    const [askew, over] = [away * 0.8, away + half - 2]
    return [
      { align: 'left', right: away, down: 0, ring },
      { align: 'right', right: -away, down: 0, ring },
      { align: 'center', right: 0, down: -over, ring },
      { align: 'center', right: 0, down: over, ring },
      ...([-1, 1] as const).flatMap((side): readonly Place[] => [
        { align: 'left', right: askew, down: side * (askew + half * 0.6), ring },
        { align: 'right', right: -askew, down: side * (askew + half * 0.6), ring },
      ]),
    ]
  })
}

function rectangleOf(x: number, y: number, { align, right, down }: Place, width: number, height: number): Rectangle {
  const left = x + right - { left: 0, center: width / 2, right: width }[align]
  return { left: left - nameAir, top: y + down - height / 2, width: width + 2 * nameAir, height }
}

/** True where all of a rectangle is inside another. */
const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height

/** A name in some place, and what it covers. */
type Candidate = PlacedName & { readonly box: Rectangle; readonly isCut: boolean }

/** What a place costs: a covered point is worse than any other fault, then half a name; a name nearby is worth some crossing of a curve. */
const costOf = ({ ring, isCut }: Candidate, points: number, crossings: number): number =>
  100 * points + (isCut ? 60 : 0) + crossings / 2 + 4 * ring

/** Everywhere that a name may stand, the best first: in as wide lines as may be, in narrower, and at last only its beginning. */
function candidatesFor(
  point: FunnelPoint,
  [x, y]: readonly [number, number],
  widths: readonly number[],
  { label, line }: Pick<FunnelLayout['type'], 'label' | 'line'>,
): readonly Candidate[] {
  const begun = [cut(point.label, nameWidth.least, label)]
  return [...widths.map((most) => nameLines(point.label, most, label)), begun].flatMap((lines) => {
    const [width, height] = [Math.max(...lines.map((text) => textWidth(text, label))), lines.length * line]
    const isCut = lines.some((text) => text.endsWith('…'))
    return placesFor(height).map((place) => ({ point, lines, ...place, isCut, box: rectangleOf(x, y, place, width, height) }))
  })
}

/**
 * Names the own unit and those that stand out, each by its point where it covers no other name, and the least of the points and
 * the curves, inside of `field`. The own one has its place first, then those furthest from the centre.
 */
function placeNames(
  funnel: CompareFunnel,
  box: Rectangle,
  field: Rectangle,
  { label, line }: FunnelLayout['type'],
): readonly PlacedName[] {
  const { points, centre, sizeAxis, valueAxis } = funnel
  const spotOf = (size: number, value: number) =>
    [box.left + (box.width * size) / sizeAxis.max, box.top + box.height * (1 - value / valueAxis.max)] as const
  const curves = alongCurves(funnel, spotOf)
  const dots = points.map((point) => ({ point, spot: around(...spotOf(point.size, point.value), pointRadius) }))
  const widths = [nameWidth.part, nameWidth.part / 2].map((part) =>
    Math.min(nameWidth.most, Math.max(nameWidth.least, box.width * part)),
  )
  const named = points
    .filter(({ isOwn, way }) => isOwn || way !== 0)
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || Math.abs(b.value - centre) - Math.abs(a.value - centre))
  const taken: Rectangle[] = []
  return named.flatMap((point): readonly PlacedName[] => {
    const others = dots.flatMap((dot) => (dot.point === point ? [] : [dot.spot]))
    const covered = (name: Candidate, what: readonly Rectangle[]) => what.filter((one) => overlap(name.box, one)).length
    const [place] = candidatesFor(point, spotOf(point.size, point.value), widths, { label, line })
      .filter((name) => isInside(name.box, field) && covered(name, taken) === 0)
      .map((name) => ({ name, cost: costOf(name, covered(name, others), covered(name, curves)) }))
      .toSorted((a, b) => a.cost - b.cost)
    if (place === undefined) return []
    taken.push(place.name.box)
    return [place.name]
  })
}

/** Lays a funnel out in a box of pixels. */
export function funnelLayoutOf(funnel: CompareFunnel, width: number, height: number): FunnelLayout {
  const type = width < narrow ? { tick: 13, label: 14, line: 17 } : { tick: 14, label: 16, line: 19 }
  const key = placedKey(keyOf(funnel), width, type)
  const valueLines = wrap(funnel.valueName, width, type.tick)
  const sizeTitle = wrap(funnel.sizeName, width - 32, type.tick)
  const valueTop = Math.max(...key.map(({ top: row }) => row)) + type.line + 12
  const top = valueTop + valueLines.length * type.line + 10
  const widest = textWidth(String(Math.max(funnel.valueAxis.step, funnel.valueAxis.max)).replace('.', ','), type.tick)
  const left = Math.ceil(widest) + tickGap + 4
  const bottom = tickGap + type.line + 6 + sizeTitle.length * type.line
  const box = { left, top, width: Math.max(40, width - left - rightEdge), height: Math.max(40, height - top - bottom) }
  const field = { left: left + 2, top: top - 4, width: width - left - 4, height: box.height }
  return {
    width,
    height,
    box,
    type,
    key,
    valueTitle: { lines: valueLines, top: valueTop },
    sizeTitle,
    names: placeNames(funnel, box, field, type),
  }
}
