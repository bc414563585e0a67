// Opens the desktop window from a checkout: builds what is stale, then becomes `throughline open`. One program all along,
// so that whoever ends it ends everything.
await import('./build-if-stale.mjs');

if (process.exitCode === undefined || process.exitCode === 0) {
  process.argv.splice(2, 0, 'open');
  await import('../bin/throughline.cjs');
}
