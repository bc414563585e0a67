export { Palette } from './palette.tsx';
export { SearchScreen } from './search-screen.tsx';
export { searchSearch } from './search-search.ts';
