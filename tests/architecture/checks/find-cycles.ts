/** The cycles of a graph, each once, as the path that closes; one for every group of nodes that reach each other. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    const from = path.indexOf(node);
    if (from !== -1) {
      cycles.push([...path.slice(from), node]);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}
