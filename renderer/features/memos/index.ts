export { MemoSlip } from './panel/memo-slip.tsx';
export { MemosOn } from './panel/memos-on.tsx';
export { memoCommands, quoteInMemoCommand } from './memos.commands.ts';
export { MemosScreen } from './memos-screen.tsx';
export { memosSearch } from './memos-search.ts';
export { QuotableList, QuoteButton } from './quoting/quotable-list.tsx';
export { QuoteInMemo, type ToQuote } from './quoting/quote-in-memo.tsx';
