import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { TESTS } from './importConfigs.js';

const FOLDERS = ['proxy', 'cli', 'simulator', 'e2e', 'bench', 'trials', 'scripts', 'deploy'];

/** Globs of what Node runs as TypeScript. */
export const NODE_HALF = FOLDERS.map((folder) => `${folder}/**/*.ts`);

/** The only files that may read the environment, the arguments and the streams of the process. */
export const KNOWS_PROCESS = [
    'proxy/main.ts',
    'simulator/main.ts',
    'simulator/page/build/**',
    '{scripts,cli,e2e,bench,trials,deploy}/**'
];

export const nodeHalf = [
    {
        name: 'Node half',
        files: NODE_HALF,
        extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
        languageOptions: { parserOptions: { projectService: true }, globals: globals.node },
        rules: {
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            // There is no enum (house rules) to assign to.
            '@typescript-eslint/no-unsafe-enum-assignment': 'off',
            '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
            'import/no-extraneous-dependencies': ['error', { devDependencies: false }]
        }
    },
    {
        name: 'Node half, development',
        files: ['{simulator,e2e,bench,trials,scripts,deploy}/**/*.ts', ...TESTS],
        rules: { 'import/no-extraneous-dependencies': 'off' }
    },
    {
        name: 'who knows the process',
        files: NODE_HALF,
        ignores: [...KNOWS_PROCESS, ...TESTS],
        rules: {
            'no-restricted-globals': [
                'error',
                { name: 'process', message: 'Only main.ts touches the process: take what you need as an argument.' }
            ],
            'no-restricted-imports': [
                'error',
                {
                    name: 'node:process',
                    message: 'Only main.ts touches the process: take what you need as an argument.'
                }
            ]
        }
    },
    {
        name: 'Node tests',
        files: TESTS.map((glob) => `{${FOLDERS.join(',')}}/${glob}`),
        rules: {
            // node:test awaits its tests itself.
            '@typescript-eslint/no-floating-promises': [
                'error',
                {
                    allowForKnownSafeCalls: [
                        {
                            from: 'package',
                            package: 'node:test',
                            name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach']
                        }
                    ]
                }
            ],
            '@typescript-eslint/no-non-null-assertion': 'off'
        }
    }
];
