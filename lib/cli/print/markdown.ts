export { table as markdown } from './table';
