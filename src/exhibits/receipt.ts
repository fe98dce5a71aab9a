/** What tells afterwards which view an exhibit showed and of which figures ("bildkvitto"). */
export interface Receipt {
  /** The short code, to be typed: it knows the view, a sum of the figures and the latest headline figure. */
  readonly code: string
  /** The search part of an address that opens the receipt, with the figures as they were. */
  readonly link: string
}
