/** What most readers never open: loaded when somebody does. */
export { ClaimTable } from './claim-table.tsx';
export { FilterBoxes } from './filter-boxes.tsx';
export { RouteMatrix } from './route-matrix.tsx';
export { WiderFilter } from './wider-filter.tsx';
