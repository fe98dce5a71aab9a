/** A feed as it arrives: JSON-stat with dense values, the last dimension running fastest. */
export interface Feed {
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>
  readonly value: readonly (number | null)[]
}

/** The categories of a dimension in the feed's order. */
export function categoriesOf({ dimension }: Feed, id: string): readonly string[] {
  return dimension[id]?.category.index ?? []
}

/** The value in one cell. A dimension that isn't named stands at its first category. */
export function valueAt(feed: Feed, at: Readonly<Record<string, string>>): number | null {
  const place = feed.id.reduce((index, id, i) => {
    const category = at[id] === undefined ? 0 : categoriesOf(feed, id).indexOf(at[id])
    return index * (feed.size[i] ?? 1) + category
  }, 0)
  return feed.value[place] ?? null
}
