/** The name at an index. When the names run out they begin again, numbered, so that any size has names of its own. */
export function nameAt(names: readonly string[], index: number): string {
  const name = names[index % names.length] ?? ''
  return index < names.length ? name : `${name} ${Math.floor(index / names.length) + 1}`
}
