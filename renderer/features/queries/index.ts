export { queriesCommands } from './queries.commands.ts';
export { QueriesScreen } from './queries-screen.tsx';
export { queriesSearch } from './queries-search.ts';
