const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** How light a colour "#RRGGBB" is, from 0 for black to 1 for white: WCAG 2's relative luminance. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)].map(channel)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** The contrast that text needs, WCAG 2.2, success criterion 1.4.3. */
const least = 4.5

/** Whether text in a colour "#RRGGBB" can be read on white, and white text on it. */
export function isReadableOnWhite(colour: string): boolean {
  return 1.05 / (luminanceOf(colour) + 0.05) >= least
}
