/** What makes Word files, bundled apart: the library is large, and most runs need none. */
export { writeDocx, type DocxOptions } from './writeDocx.js';
