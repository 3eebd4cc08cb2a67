export { table as trace } from './table';
