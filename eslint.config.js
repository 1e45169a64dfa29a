import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { houseRules } from './eslint/houseRules.js';
import { importConfigs } from './eslint/importConfigs.js';
import { lwcHalf } from './eslint/lwcHalf.js';
import { nodeHalf } from './eslint/nodeHalf.js';

export default defineConfig([
    globalIgnores([
        '**/node_modules/',
        'coverage/',
        '.state/',
        'force-app/**/lwc/**/*.js',
        'simulator/page/dist/',
        'dist/',
        'types/'
    ]),
    {
        files: ['*.js', 'eslint/**/*.js', 'scripts/**/*.js', 'cli/*.js'],
        extends: [js.configs.recommended],
        languageOptions: { globals: globals.node }
    },
    ...lwcHalf,
    ...nodeHalf,
    ...houseRules,
    ...importConfigs
]);
