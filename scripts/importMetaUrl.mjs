/* global __filename -- this file becomes part of CommonJS bundles */
// Stands in for import.meta.url inside those bundles, see esbuild.mjs.
import { pathToFileURL } from 'node:url';

// A call marked pure is left out of bundles that do not use it; a property of one would stay.
export const importMetaUrl = /* @__PURE__ */ (() => pathToFileURL(__filename).href)();
