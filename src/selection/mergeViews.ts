import { migrate } from './migrate.ts'
import type { SavedView, ViewDraft } from './savedView.ts'
import { rootOf, freeName } from './viewName.ts'

/** What a view shows, the same for one link in two formats; a link of a format that isn't known stands for itself. */
function shownBy({ link, format, feeds }: ViewDraft): string {
  const latest = migrate(link, format, { home: null })?.link
  return JSON.stringify([feeds, latest ?? link, latest === undefined ? format : null])
}

/** Takes each view's own among those that are there: at most one for one. Gives the views that have none. */
function withoutMatch(there: SavedView[], drafts: readonly ViewDraft[], nameOf: (name: string) => string): readonly ViewDraft[] {
  return drafts.filter((draft) => {
    const at = there.findIndex((view) => nameOf(view.name) === nameOf(draft.name) && shownBy(view) === shownBy(draft))
    if (at >= 0) there.splice(at, 1)
    return at < 0
  })
}

/**
 * Those of a file's views that are not there already, under names that are free. A view is there if one shows the same under the same
 * name, or under that name with a number, which an earlier import of the same file gave it.
 */
export function mergeViews(views: readonly SavedView[], drafts: readonly ViewDraft[]): readonly ViewDraft[] {
  const there = [...views]
  const fresh = withoutMatch(
    there,
    withoutMatch(there, drafts, (name) => name),
    rootOf,
  )
  const names = views.map(({ name }) => name)
  return fresh.map((draft) => {
    const name = freeName(draft.name, names)
    names.push(name)
    return { ...draft, name }
  })
}
