/** What can be found by searching, in the order that equally good matches are told in. */
export const entryKinds = ['indicator', 'unit', 'term'] as const
export type EntryKind = (typeof entryKinds)[number]
