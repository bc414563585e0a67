export { Palette } from './palette.tsx';
export { searchCommands } from './search.commands.ts';
export { SearchScreen } from './search-screen.tsx';
export { searchSearch } from './search-search.ts';
