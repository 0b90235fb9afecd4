// The rules stand where they are tested.
export { boundaries as default } from './tests/architecture/boundaries.ts';
