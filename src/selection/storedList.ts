/** What the browser keeps of a kind: the items in order, and what could not be read of it, word for word. */
export interface StoredList<Item> {
  readonly items: readonly Item[]
  readonly unread: readonly unknown[]
}

function listsIn(text: string, key: string): readonly unknown[] | null {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null) return null
    const { [key]: items, unread = [] } = json as Readonly<Record<string, unknown>>
    return Array.isArray(items) && Array.isArray(unread) ? [...(items as unknown[]), ...(unread as unknown[])] : null
  } catch {
    return null
  }
}

/**
 * Reads what the browser kept, null for nothing. What makes no sense is in `unread`, to be kept until someone understands it; a text
 * that makes no sense at all is there as a whole. A second item with the id of another is not read either. Never throws.
 */
export function readStoredList<Item extends { readonly id: string }>(
  text: string | null,
  key: string,
  read: (raw: unknown) => Item | null,
): StoredList<Item> {
  const found = text === null ? [] : listsIn(text, key)
  if (found === null) return { items: [], unread: [text] }
  const items = new Map<string, Item>()
  const unread: unknown[] = []
  for (const raw of found) {
    const item = read(raw)
    if (item === null || items.has(item.id)) unread.push(raw)
    else items.set(item.id, item)
  }
  return { items: [...items.values()], unread }
}

/**
 * The items of another tab and those of ours that no browser keeps, so that neither loses anything. An item that only one has changed,
 * since `before`, is as that one has it; one that both have changed is there twice, ours as a copy. What is ours alone comes last.
 */
export function joinItems<Item extends { readonly id: string }>(
  { theirs, ours, before }: Readonly<Record<'theirs' | 'ours' | 'before', readonly Item[]>>,
  copy: (item: Item) => Item,
): readonly Item[] {
  const textIn = (items: readonly Item[], id: string) => JSON.stringify(items.find((item) => item.id === id))
  const isChanged = (items: readonly Item[], id: string) => textIn(items, id) !== textIn(before, id)
  const joined = theirs.map((item) => (isChanged(theirs, item.id) ? item : (ours.find(({ id }) => id === item.id) ?? item)))
  const apart = ours.flatMap((item) => {
    if (!theirs.some(({ id }) => id === item.id)) return [item]
    const isInBoth = isChanged(ours, item.id) && isChanged(theirs, item.id)
    return isInBoth && textIn(ours, item.id) !== textIn(theirs, item.id) ? [copy(item)] : []
  })
  return [...joined, ...apart]
}
