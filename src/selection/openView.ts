import type { UnitId } from '../domain/unitTree.ts'
import { migrate } from './migrate.ts'
import { type LeftOut, type Migration, migrations } from './migrations.ts'
import { fromSearch, isFrontDoor, toSearch } from './query.ts'
import type { SavedView } from './savedView.ts'
import type { Selection } from './selection.ts'

/** Where a view is opened: the catalog that is open, as its address has it in `feeds`, and its home unit. */
export interface OpenCatalog {
  readonly feeds: string | null
  readonly home: UnitId
}

/** What a view is opened by: a saved view's, or a slide's. */
export type KeptLink = Pick<SavedView, 'link' | 'format' | 'feeds'>

/** What a saved view is once it is opened. */
export interface OpenedView {
  readonly selection: Selection
  /** Choices that the link format no longer has. */
  readonly leftOut: readonly LeftOut[]
  /** Parameters that could not be read. */
  readonly unread: readonly string[]
  /** True where another catalog must be opened: then the view is a page load away. */
  readonly isElsewhere: boolean
}

/** Reads a saved view, migrated from the format it was saved in; null where that is newer than ours. The saved view stays as it is. */
export function openView(
  { link, format, feeds }: KeptLink,
  catalog: OpenCatalog,
  chain: readonly Migration[] = migrations,
): OpenedView | null {
  const isElsewhere = feeds !== catalog.feeds
  const migrated = migrate(link, format, { home: isElsewhere ? null : catalog.home }, chain)
  return migrated === null ? null : { ...fromSearch(migrated.link), leftOut: migrated.leftOut, isElsewhere }
}

/**
 * The relative address of an opened view. In the catalog that is open, the parameters of others in `address` follow; elsewhere they
 * stay behind, and only the view's `feeds` is there. It is never the front door, which would show whatever was seen last.
 */
export function addressOfView(
  { feeds }: Pick<KeptLink, 'feeds'>,
  { selection, isElsewhere }: OpenedView,
  address: string,
): string {
  const elsewhere = feeds === null ? '' : `?${new URLSearchParams({ feeds }).toString()}`
  const search = toSearch(selection, isElsewhere ? elsewhere : address)
  return isFrontDoor(search) ? `?page=overview${search.replace('?', '&')}` : search
}
