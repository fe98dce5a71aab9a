/** The absolute address of a link within the app. */
export function addressOf(link: string): string {
  return new URL(link, window.location.href.replace(/[?#].*$/, '')).href
}
