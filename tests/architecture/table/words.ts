/**
 * The words of the domain in their order: a word may see the words on its own line and above, never below.
 * A word that stands nowhere here is bound by nothing but the ban on cycles. Rounds stand early, because an open round
 * decides which episodes, codes and codings a coder may see.
 */
export const wordOrder: readonly (readonly string[])[] = [
  ['text'],
  ['source', 'sources'],
  ['participant', 'participants'],
  ['round', 'rounds'],
  ['episode', 'episodes'],
  ['code', 'codes', 'codebook'],
  ['coding', 'codings'],
  ['agreement'],
  ['theme', 'themes'],
  ['matrix', 'matrices'],
  ['memo', 'memos'],
];

/** Folders whose children are words. */
export const wordFolders: readonly string[] = ['shared/domain', 'electron/services'];
