import type { Problem } from '../domain/problem.ts'
import { dataPageWords as words } from '../words/dataPage.ts'

/** So many places are listed; the others are most often of the same kind. */
const most = 20

/** The texts of files that the app has taken signs out of, and where they stand. Nothing where there are none. */
export function RemarkList({ remarks }: { readonly remarks: readonly Problem[] }) {
  if (remarks.length === 0) return null
  const rest = remarks.length - most
  return (
    <div className="data-remarks">
      <p>{words.unseen(remarks.length)}</p>
      <ul aria-label={words.unseenPlaces}>
        {remarks.slice(0, most).map(({ file, path, found }) => (
          <li key={`${file} ${path}`}>
            <code>{`${file} ${path}`}</code> <span>{found}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.unseenMore(rest)}</p>}
    </div>
  )
}
