/** TypeScript 7, which checks types and emits. The linter has TypeScript 6 until it takes 7; npm links only one of them as `tsc`. */
export const COMPILER = 'node_modules/typescript-7/bin/tsc';
