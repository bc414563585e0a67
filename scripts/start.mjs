// Opens the desktop window from a checkout: builds what is stale, then becomes `throughline open`.
await import('./build-if-stale.mjs');

// npm starts this through a shell, which dies of a signal and leaves its children behind: then it is time to end as well.
const { ppid } = process;
const watch = setInterval(() => {
  if (process.ppid !== ppid) {
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }
}, 500);
watch.unref();

if (process.exitCode === undefined || process.exitCode === 0) {
  process.argv.splice(2, 0, 'open');
  await import('../bin/throughline.cjs');
}
