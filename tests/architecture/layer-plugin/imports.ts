import { checkImport } from '../checks/check-import.ts';
import { anyPathFits } from '../checks/path-fits.ts';
import { nameDoors } from '../table/packages.ts';
import { projectPath } from './project-path.ts';
import type { ImportDeclaration, Node, Rule } from './rule.ts';

/** Holds every kind of import to the tables of layers, packages, doors and words. */
export const imports: Rule = {
  create(context) {
    const file = projectPath(context.filename);
    const check = (source: Node | null): void => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = checkImport(file, source.value);
      if (message !== undefined) context.report({ message, node: source });
    };
    return {
      ImportDeclaration(node) {
        check(node.source);
        for (const { message, at } of checkNames(file, node)) context.report({ message, node: at });
      },
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

type Finding = { readonly message: string; readonly at: Node };

function checkNames(file: string, node: ImportDeclaration): readonly Finding[] {
  const door = nameDoors.find((line) => line.package === node.source.value);
  if (door === undefined || file.startsWith('tests/') || anyPathFits(file, door.from)) return [];
  if (door.typesAreFree && node.importKind === 'type') return [];
  return node.specifiers.flatMap((at): readonly Finding[] => {
    if (at.type !== 'ImportSpecifier') {
      return [{ at, message: `Import what you need from '${door.package}' by name.` }];
    }
    const name = at.imported.type === 'Identifier' ? at.imported.name : at.imported.value;
    if (!door.names.includes(name) || (door.typesAreFree && at.importKind === 'type')) return [];
    return [{ at, message: `Only ${door.from.join(', ')} may import '${name}' from '${door.package}'.` }];
  });
}
