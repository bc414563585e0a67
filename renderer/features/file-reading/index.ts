export { ReadingChoices } from './reading-choices.tsx';
