/** The id of one of a saved view's elements. */
export function idInList(view: string, part: 'link' | 'rename' | 'up' | 'down'): string {
  return `saved-view-${view}-${part}`
}

/** The id of the button that undoes a removal. */
export const undoId = 'saved-views-undo'
