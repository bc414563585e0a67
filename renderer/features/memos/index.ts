export { MemosScreen } from './memos-screen.tsx';
