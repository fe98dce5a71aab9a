/** A number as the bench prints it, with so many decimals. */
export function written(number: number, decimals: number): string {
  return new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(number)
}
