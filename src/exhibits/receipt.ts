/** What tells afterwards which view an exhibit showed and of which figures ("bildkvitto"). */
export interface Receipt {
  /** The short code, to be typed: it knows the view, the headline's figure and a sum of all figures. */
  readonly code: string
  /** Search part and fragment of an address that opens the receipt: the view and the code, and where they have room the figures as they were. */
  readonly link: string
}
