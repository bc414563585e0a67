export { CodebookScreen } from './codebook-screen.tsx';
