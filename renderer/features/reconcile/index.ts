export { reconcileSearch } from './reconcile-search.ts';
export { ReconcileScreen } from './reconcile-screen.tsx';
export { reconcileCommands } from './reconcile.commands.ts';
