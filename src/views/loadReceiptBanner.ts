/** Fetches what opens a receipt. Apart, so that what it needs is named in a file of its own and not in the first load. */
export async function loadReceiptBanner() {
  const { ReceiptBanner } = await import('./ReceiptBanner.tsx')
  return { default: ReceiptBanner }
}
