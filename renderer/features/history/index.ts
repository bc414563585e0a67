export { historyCommands } from './history.commands.ts';
export { HistoryScreen } from './history-screen.tsx';
export { historySearch } from './history-search.ts';
export { useHistoryOf } from './use-history-of.ts';
