/** Where the keys of a scope hold, in words: for the shortcut sheet, and for saying why a command isn't offered. */
const scopes: Readonly<Record<string, { readonly title: string; readonly where: string }>> = {
  everywhere: { title: 'Everywhere', where: 'anywhere' },
  sources: { title: 'Sources', where: 'in the list of sources' },
  coding: { title: 'Reading and coding', where: 'in a transcript' },
  boundary: { title: 'With a beginning or an end in hand', where: 'with a beginning or an end in hand' },
  participants: { title: 'Participants', where: 'among the participants' },
  protocol: { title: 'Protocol', where: 'in the protocol' },
  names: { title: 'In names', where: 'in names' },
  'protocol places': { title: 'Where prompts are asked', where: 'where the places of prompts are shown' },
  'protocol answers': { title: 'Answers to a prompt', where: 'in the answers to a prompt' },
  episodes: { title: 'Episodes', where: 'among the episodes' },
  codebook: { title: 'Codebook', where: 'in the codebook' },
  reconciling: { title: 'Reconciling', where: 'while reconciling' },
  'reconciling codes': { title: 'Reconciling codes', where: 'while reconciling codes' },
  'reconciling episodes': { title: 'Reconciling episodes', where: 'while reconciling episodes' },
  themes: { title: 'Themes', where: 'among the themes' },
  tables: { title: 'Tables', where: 'at a table' },
  memos: { title: 'Memos', where: 'among the memos' },
  history: { title: 'History', where: 'in the history' },
};

/** The heading of a scope on the shortcut sheet. */
export const scopeTitle = (scope: string): string => scopes[scope]?.title ?? scope;

/** The place of a scope in the order of the work; what isn't known stands at the end. */
export function scopeOrder(scope: string): number {
  const place = Object.keys(scopes).indexOf(scope);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/** Why a command of this scope isn't offered at present. */
export const whyNotHere = (scope: string): string =>
  scope === 'everywhere' ? 'Not possible now' : `Only ${scopes[scope]?.where ?? `at ${scope}`}`;
