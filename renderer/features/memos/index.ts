export { memoCommands } from './memos.commands.ts';
export { MemosScreen } from './memos-screen.tsx';
export { memosSearch } from './memos-search.ts';
