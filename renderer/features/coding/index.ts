export { askForSource } from './ask-for-source.ts';
export { codingCommands } from './coding.commands.ts';
export { codingSearch } from './coding-search.ts';
export { CodingScreen } from './coding-screen.tsx';
export { CodingStretch, type CodingStretchHandle } from './stretch/coding-stretch.tsx';
