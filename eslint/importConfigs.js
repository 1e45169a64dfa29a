import { importDirectionRule } from './importDirectionRule.js';
import { IMPORT_DIRECTIONS } from './importDirections.js';

/** Globs of tests and of what only tests use: they may import what a source of their folder may not. */
export const TESTS = ['**/*.test.ts', '**/*.spec.ts', '**/__tests__/**', '**/testing/**'];

/** One configuration per row of the table, so that each file is held to the row of its folder. */
export const importConfigs = IMPORT_DIRECTIONS.map((direction) => ({
    name: `import directions of ${direction.files.join(', ')}`,
    files: [...direction.files],
    ignores: [...(direction.except ?? []), ...(direction.tests === 'bound' ? [] : TESTS)],
    plugins: { house: { rules: { 'import-direction': importDirectionRule } } },
    rules: { 'house/import-direction': ['error', direction] }
}));
