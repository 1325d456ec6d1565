/** What makes Excel files, bundled apart: few ever need one. */
export { writeXlsx } from './writeXlsx.js';
