import type { NameUse } from '../layer-plugin/name-use.ts';
import { languageGlobals, languageOnly, nameBans, windowMembers } from '../table/names.ts';
import { anyPathFits, pathFits } from './path-fits.ts';

/** Says in one sentence what is wrong with using a global name in a file, or nothing. */
export function checkName(file: string, use: NameUse): string | undefined {
  const { path, readOff } = use;
  for (const { where, except, names, instead } of nameBans) {
    if (!anyPathFits(file, where) || anyPathFits(file, except)) continue;
    const banned = names.find((ban) => fits(use, ban));
    if (banned !== undefined) return `No '${banned}' here: ${instead}.`;
  }
  const [first = ''] = path;
  if (anyPathFits(file, languageOnly) && (readOff !== undefined || !languageGlobals.has(first))) {
    return `No '${readOff ?? first}' here: this folder knows the language and nothing of a runtime.`;
  }
  if (readOff === undefined || !pathFits(file, 'renderer') || pathFits(file, 'renderer/connection')) {
    return undefined;
  }
  if (windowMembers.has(first) || languageGlobals.has(first)) return undefined;
  return `'${readOff}.${first}' may be a bridge: only renderer/connection reads those.`;
}

function fits({ path, calledEmpty }: NameUse, ban: string): boolean {
  const name = path.join('.');
  if (ban.endsWith('()')) return calledEmpty && name === ban.slice(0, -2);
  return name === ban || name.startsWith(`${ban}.`);
}
