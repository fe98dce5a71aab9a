/** The id of one of a slide's elements in the list. */
export function idInDeck(slide: string, part: 'title' | 'present' | 'rename' | 'up' | 'down'): string {
  return `slide-${slide}-${part}`
}

/** The id of the button that undoes a removal. */
export const undoDeckId = 'deck-undo'
/** The id of the button that renames a deck. */
export const renameDeckId = 'deck-rename'
