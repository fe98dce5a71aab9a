interface Titled {
  readonly title: readonly { readonly text: string }[]
}

/** How much wider a letter may be in another typeface than where the key was laid out, in parts of the type's size. */
const widerPerLetter = 0.09

const emSpace = '\u2003'

/**
 * A chart with more space between the names of its key. Each stands where the one before ended in the typeface that it was laid out
 * in, and an SVG may be opened in a wider one.
 */
export function withRoomyKey<Option extends Titled>(option: Option): Option {
  const roomy = (text: string) =>
    text.replaceAll(
      /\} ([^{}]*?) {5}(?=\{)/g,
      (all, label: string) => all + emSpace.repeat(Math.ceil(label.length * widerPerLetter)),
    )
  return { ...option, title: option.title.map((title) => ({ ...title, text: roomy(title.text) })) }
}
