export { codingSearch } from './coding-search.ts';
export { CodingScreen } from './coding-screen.tsx';
