/**
 * True for props of a chart that are the same. An option equals its own round trip through JSON but for formatters, which are
 * constants, so that the text of both tells; it stands in for the package that echarts-for-react would compare them with.
 */
export default function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
