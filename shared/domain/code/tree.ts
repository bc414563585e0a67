type Node = { readonly id: string; readonly parentId: string | null };

/** The ids above a code, nearest first. */
export function ancestorsOf(id: string, nodes: readonly Node[]): readonly string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const above: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null && !above.includes(at); at = parents.get(at) ?? null) {
    above.push(at);
  }
  return above;
}

/** Codes and themes in the order in which the tree shows them, each with its depth from 0. What has no parent in sight stands at the top. */
export function inTreeOrder<Code extends Node & { readonly position: number }>(
  codes: readonly Code[],
): readonly { readonly code: Code; readonly depth: number }[] {
  const known = new Set(codes.map((code) => code.id));
  const children = Map.groupBy(codes, (code) =>
    code.parentId !== null && known.has(code.parentId) ? code.parentId : null,
  );
  const walk = (parentId: string | null, depth: number): readonly { code: Code; depth: number }[] =>
    (children.get(parentId) ?? [])
      .toSorted((one, other) => one.position - other.position)
      .flatMap((code) => [{ code, depth }, ...walk(code.id, depth + 1)]);
  return walk(null, 0);
}
