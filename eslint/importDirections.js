import { BUNDLE_DIRECTIONS } from './bundleDirections.js';
import { OUTSIDE_DIRECTIONS } from './outsideDirections.js';
import { PROXY_DIRECTIONS } from './proxyDirections.js';

/**
 * Who may import whom: the table of docs/architecture.md as data. A row refuses its `files` every import that `never`
 * names and `may` does not. Names are paths from the root of the repository, packages, or `*` for everything; a name
 * covers what lies below it. `mayTypes` is allowed to type imports only, because they leave nothing in the running code.
 *
 * What a file imports from its own folder (`./…`) is its own affair. No file belongs to two rows. Tests may import what they
 * need, except where a row says that its tests are bound too.
 *
 * @typedef {object} ImportDirection
 * @property {readonly string[]} files globs of the files that the row is about
 * @property {readonly string[]} [except] globs of those among them that it is not about
 * @property {readonly string[]} never
 * @property {readonly string[]} [may]
 * @property {readonly string[]} [mayTypes]
 * @property {'bound'} [tests]
 * @property {string} sentence what the reader is told when the row refuses an import
 */

/** @type {readonly ImportDirection[]} */
export const IMPORT_DIRECTIONS = [...BUNDLE_DIRECTIONS, ...PROXY_DIRECTIONS, ...OUTSIDE_DIRECTIONS];
