import type { Context, Node } from './rule.ts';

/** One use of a global name: `Date.now()` is `['Date', 'now']`, and so are `globalThis.Date.now()` and `{ now } = Date`. */
export interface NameUse {
  readonly path: readonly string[];
  /** True where the whole path is called or constructed without an argument. */
  readonly calledEmpty: boolean;
  /** `window`, `self` or `globalThis`, where the name was read off it. */
  readonly readOff: string | undefined;
}

const globalObjects = ['window', 'self', 'globalThis'];

/** Every use of a name that the file does not declare itself, with the node to show. Types are not uses. */
export function nameUses(context: Context): readonly { readonly use: NameUse; readonly node: Node }[] {
  const scope = context.sourceCode.scopeManager.globalScope;
  if (scope === null) return [];
  const undeclared = scope.variables.filter(({ defs }) => defs.length === 0);
  const references = new Set([...undeclared.flatMap((variable) => variable.references), ...scope.through]);
  return [...references]
    .map(({ identifier }) => identifier)
    .flatMap((node) => (node.type === 'Identifier' && !isInType(node) ? usesOf(node, node.name) : []));
}

const valueWrappers = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
];

const isInType = (node: Node): boolean => {
  const parent = node.parent?.type ?? '';
  return parent.startsWith('TS') && !valueWrappers.includes(parent);
};

function usesOf(identifier: Node, name: string): readonly { readonly use: NameUse; readonly node: Node }[] {
  const path = [name];
  let node = identifier;
  let parent = node.parent;
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    const member = propertyName(parent.property, parent.computed);
    if (member === undefined) break;
    path.push(member);
    node = parent;
    parent = node.parent;
  }
  const readOff = path.length > 1 && globalObjects.includes(name) ? name : undefined;
  const named = readOff === undefined ? path : path.slice(1);
  const calledEmpty =
    (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
    parent.callee === node &&
    parent.arguments.length === 0;
  const taken = parent?.type === 'VariableDeclarator' && parent.init === node ? takenFrom(parent.id) : [];
  if (taken.length === 0) return [{ node, use: { path: named, calledEmpty, readOff } }];
  return taken.map((member) => {
    const off = readOff ?? (globalObjects.includes(name) ? name : undefined);
    const whole = off !== undefined && path.length === 1 ? [member] : [...named, member];
    return { node, use: { path: whole, calledEmpty: false, readOff: off } };
  });
}

/** The keys of `{ now, parse }` on the left of `= Date`. */
function takenFrom(pattern: Node): readonly string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => {
    const key = property.type === 'Property' ? propertyName(property.key, property.computed) : undefined;
    return key === undefined ? [] : [key];
  });
}

function propertyName(property: Node, computed: boolean): string | undefined {
  if (property.type === 'Identifier') return computed ? undefined : property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}
