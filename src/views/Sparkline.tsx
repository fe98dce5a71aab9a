interface Props {
  readonly values: readonly (number | null)[]
}

const width = 96
const height = 28
const pad = 4
const enoughForLine = 3

/** Runs of neighbouring years with numbers: a gap ends a run, so that no line crosses it. */
function runsOf(values: readonly (number | null)[]): readonly (readonly { readonly i: number; readonly value: number }[])[] {
  const runs: { i: number; value: number }[][] = [[]]
  values.forEach((value, i) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ i, value })
  })
  return runs.filter((run) => run.length > 0)
}

/** The shape of a key figure's years, drawn before the charts have been loaded. Dots only where there are too few for a line. */
export function Sparkline({ values }: Props) {
  const numbers = values.filter((value) => value !== null)
  if (numbers.length === 0) return null
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const x = (i: number) => (values.length === 1 ? width / 2 : pad + (i * (width - 2 * pad)) / (values.length - 1))
  const y = (value: number) => (high === low ? height / 2 : height - pad - ((value - low) * (height - 2 * pad)) / (high - low))
  const runs = runsOf(values)
  const lined = numbers.length >= enoughForLine
  const last = runs.at(-1)?.at(-1)
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {lined &&
        runs.map((run) => (
          <polyline
            key={run[0]?.i}
            points={run.map(({ i, value }) => `${x(i)},${y(value)}`).join(' ')}
            className="sparkline-line"
          />
        ))}
      {runs
        .flatMap((run) => run.filter(({ i }) => !lined || run.length === 1 || i === last?.i))
        .map(({ i, value }) => (
          <circle key={i} cx={x(i)} cy={y(value)} r={3} className="sparkline-dot" />
        ))}
    </svg>
  )
}
