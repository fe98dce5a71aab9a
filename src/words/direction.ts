/**
 * The only words of direction in the app, for a rate whose change has been judged clear: "ökade", "minskade". A test keeps them
 * from being written anywhere else.
 */
export function directionOf(difference: number): string {
  return difference > 0 ? 'ökade' : 'minskade'
}

/** The same of a change that is looked back on: "steg", "sjönk". */
export function fellOrRose(difference: number): string {
  return difference > 0 ? 'steg' : 'sjönk'
}
