export { MemoSlip } from './panel/memo-slip.tsx';
export { MemosOn } from './panel/memos-on.tsx';
export { memoCommands } from './memos.commands.ts';
export { MemosScreen } from './memos-screen.tsx';
export { memosSearch } from './memos-search.ts';
