export { EditInPlace } from './edit-in-place.tsx';
