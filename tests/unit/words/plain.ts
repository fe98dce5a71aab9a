/** Text with ordinary spaces, for tests of sentences: where lines may break is tested with numbers and dates. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ')
}
