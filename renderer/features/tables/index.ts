export { tablesCommands } from './tables.commands.ts';
export { tablesSearch } from './tables-search.ts';
export { TablesScreen } from './tables-screen.tsx';
