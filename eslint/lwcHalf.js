import lwc from '@salesforce/eslint-config-lwc/recommended-ts.js';
import tseslint from 'typescript-eslint';
import { TESTS } from './importConfigs.js';

/** Globs of what the platform runs, as TypeScript. */
const LWC_HALF = ['force-app/**/lwc/**/*.ts', 'jest/**/*.ts'];

/** Folders of API modules that run in Node as well. */
const PURE = ['redaction', 'proxyContract'].map((bundle) => `force-app/main/core/lwc/${bundle}/*.ts`);

const NOT_EVERYWHERE = ['window', 'document', 'navigator', 'process', 'setTimeout', 'setInterval', 'fetch', 'crypto'];

/** Rules that TypeScript makes needless, or that typescript-eslint has in a form that understands types. */
const REPLACED = [
    'no-shadow',
    'no-use-before-define',
    'no-unused-vars',
    'no-undef',
    'consistent-return',
    'dot-notation',
    'import/default',
    'import/named',
    'import/namespace'
];

export const lwcHalf = [
    {
        name: 'Lightning web components',
        files: LWC_HALF,
        extends: [...lwc, ...tseslint.configs.strict],
        rules: {
            ...Object.fromEntries(REPLACED.map((rule) => [rule, 'off'])),
            // The platform and jest resolve c/, lightning/ and @salesforce/; the compiler checks them in `npm run types`.
            'import/no-unresolved': 'off',
            // A promise that a handler starts and does not await is marked so.
            'no-void': ['error', { allowAsStatement: true }],
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
            // `this.refs` and `dataset` hold what the template says, which the compiler cannot know.
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/no-shadow': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
        }
    },
    {
        name: 'pure API modules',
        files: PURE,
        rules: {
            'no-restricted-globals': [
                'error',
                ...NOT_EVERYWHERE.map((name) => ({
                    name,
                    message: 'A pure API module runs on the platform, in browsers and in Node: it has no surroundings.'
                }))
            ]
        }
    },
    {
        name: 'component tests',
        files: ['jest/**/*.ts', ...TESTS.map((glob) => `force-app/${glob}`)],
        rules: {
            '@lwc/lwc/no-inner-html': 'off',
            '@lwc/lwc/prefer-custom-event': 'off',
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            'no-await-in-loop': 'off'
        }
    }
];
