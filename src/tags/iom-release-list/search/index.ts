/** What only a list with the attribute `searchable` needs; it is loaded on demand. */
export { filterOf } from './reader-filter.js'
export { searchStyles } from './styles.js'
export { noMatchTemplate, searchTemplate } from './template.js'
