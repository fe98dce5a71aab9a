/** The circles in a graph, each as the way round it and back to where it began. */
export function cyclesAmong(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const done = new Set<string>()
  const cycles: (readonly string[])[] = []
  const visit = (node: string, way: readonly string[]) => {
    const start = way.indexOf(node)
    if (start >= 0) cycles.push([...way.slice(start), node])
    if (start >= 0 || done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return cycles
}
