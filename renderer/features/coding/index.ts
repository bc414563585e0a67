export { codingCommands } from './coding.commands.ts';
export { codingSearch } from './coding-search.ts';
export { CodingScreen } from './coding-screen.tsx';
