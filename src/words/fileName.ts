/** Long enough to say what, who and when; short enough for every file system and mail program. */
const longest = 80

/** Stands where nothing else is left of a name, and before names that Windows keeps for its devices. */
const fallback = 'personal-i-siffror'

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Letters without their rings, dots and accents, all else than letters and digits as hyphens. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The first words of a name that have room, or as much of the first word as has. */
function cutTo(length: number, name: string): string {
  if (name.length <= length) return name
  const cut = name.slice(0, length + 1)
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : length)
}

/** Cuts what is too long. The last part, which tells files of one view apart, is kept where it leaves room for the others. */
function joinTo(length: number, slugs: readonly string[]): string {
  const last = slugs.at(-1) ?? ''
  if (slugs.length < 2 || last.length > length / 2) return cutTo(length, slugs.join('-'))
  return `${cutTo(length - last.length - 1, slugs.slice(0, -1).join('-'))}-${last}`
}

/**
 * The name of a file that any system takes: "sjukfranvaro-kommunstaben-2019-2023.xlsx" of topic, unit and years. Never empty, and
 * at most 80 characters with its extension.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const slugs = parts.map(slugOf).filter((slug) => slug !== '')
  const most = longest - extension.length - 1
  const name = joinTo(most, slugs)
  const safe = name === '' || device.test(name) ? joinTo(most, [fallback, ...slugs]) : name
  return `${safe}.${extension}`
}
