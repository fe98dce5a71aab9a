/**
 * The only words of direction in the app, for a rate whose change has been judged clear: "ökade", "minskade". A test keeps them
 * from being written anywhere else.
 */
export function directionOf(difference: number): string {
  return difference > 0 ? 'ökade' : 'minskade'
}
