import { permissive } from '../table/licences.ts';
import { isRecord } from '../tree/is-record.ts';

/** The licence a package states, in SPDX where it does; older manifests name a type or list several to choose from. */
export function licenceOf(manifest: Readonly<Record<string, unknown>>): string {
  const stated = manifest['license'] ?? manifest['licenses'];
  const names = (Array.isArray(stated) ? stated : [stated]).map((one: unknown) =>
    isRecord(one) ? one['type'] : one,
  );
  return names.filter((name) => typeof name === 'string').join(' OR ');
}

/** True where an SPDX expression (brackets around the whole of it at most) can be met with permissive terms alone. */
export const licenceAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => permissive.has(id.trim())));
