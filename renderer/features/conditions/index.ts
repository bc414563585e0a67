export { isSpan, SpanFields } from './span-fields.tsx';
