export { queriesCommands } from './queries.commands.ts';
export { QueriesScreen } from './queries-screen.tsx';
export { LayerChoice } from './layer-choice.tsx';
export { queriesSearch } from './queries-search.ts';
export { WhoIsAsked } from './who-is-asked.tsx';
