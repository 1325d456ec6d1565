/** What makes and reads Word files, bundled apart: the library is large, and most runs need none. */
export { writeDocx, type DocxOptions } from './writeDocx.js';
export { readDocx, type DocxRefusal, type DocxText } from './readDocx.js';
export { refusalText, reportOf } from './words.js';
export { MAX_FILE } from './archive.js';
