/**
 * The version of the link format that this app writes. A change after which an older link would mean something else, or nothing,
 * adds one here and a migration in `migrations.ts`.
 *
 * 1: page, indicator, unit, from, to, employment, split, tab, scale. A link without `unit` means the catalog's home unit.
 * 2: adds beside, compare (repeated), organisation and the page `compare`. The bare address is the front door, which opens the
 * reader's own last unit, so a view that is kept always names its unit.
 */
export const linkFormat = 2
