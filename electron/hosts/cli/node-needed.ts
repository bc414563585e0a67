const needed = 24;

/**
 * What to say to a Node that is too old, by its version; null to one that will do. The database ends an old one without a word, so that
 * it has to be told before the first study is opened.
 */
export const nodeNeeded = (version: string): string | null =>
  Number(version.split('.')[0]) >= needed
    ? null
    : `Throughline needs Node ${needed} or newer, and this is Node ${version}; start it by bin/throughline.cjs, which finds the right one or says where to get it.`;
