/** The keys of an option whose numbers are pixels on the screen. */
const inPixels: ReadonlySet<string> = new Set([
  'fontSize',
  'lineHeight',
  'left',
  'top',
  'width',
  'height',
  'margin',
  'padding',
  'distance',
  'offset',
  'position',
  'symbolSize',
  'symbolOffset',
  'barWidth',
  'barMaxWidth',
  'borderWidth',
  'borderRadius',
  'textBorderWidth',
])

/** What has its own measures, or holds figures. */
const asItIs: ReadonlySet<string> = new Set(['dataset', 'decal'])

function larger(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor
  return Array.isArray(value) ? value.map((item) => larger(item, factor)) : value
}

function magnified(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.map((item) => magnified(item, factor))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (asItIs.has(key)) return [key, inner]
    return [key, inPixels.has(key) ? larger(inner, factor) : magnified(inner, factor)]
  })
  return Object.fromEntries(entries)
}

/**
 * An option drawn that many times as large: the same layout with larger type, lines, points and distances, for a screen that is seen
 * from further away. Figures, scales and colours are as they were. The option must have been laid out for a box as many times smaller.
 */
export function magnify<Option extends object>(option: Option, factor: number): Option {
  return magnified(option, factor) as Option
}
