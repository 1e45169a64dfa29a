import importPlugin from 'eslint-plugin-import';
import * as regexpPlugin from 'eslint-plugin-regexp';
import { TESTS } from './importConfigs.js';
import { KNOWS_PROCESS } from './nodeHalf.js';

const BOOLEAN = '[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]';
const NO_BOOLEAN_PARAMETERS = [
    `FunctionDeclaration > Identifier.params${BOOLEAN}`,
    `VariableDeclarator > ArrowFunctionExpression > Identifier.params${BOOLEAN}`,
    `MethodDefinition[kind!="set"] > FunctionExpression > Identifier.params${BOOLEAN}`
];

/** Syntax that the house does without, each with the sentence that says what to write instead. */
const RESTRICTED_SYNTAX = [
    { selector: 'TSEnumDeclaration', message: 'Write a closed set as `const X = {…} as const; type X = …`.' },
    { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A file is the namespace: export from it.' },
    {
        selector: 'ExportDefaultDeclaration:not(:has(> ClassDeclaration[superClass]))',
        message: 'Export by name; only the class of a Lightning web component is a default export.'
    },
    ...NO_BOOLEAN_PARAMETERS.map((selector) => ({
        selector,
        message: 'A boolean parameter reads as nothing where it is called: write two functions, or take an object.'
    }))
];

const everyFile = {
    name: 'house rules',
    files: ['**/*.ts'],
    plugins: { ...importPlugin.flatConfigs.errors.plugins, regexp: regexpPlugin },
    rules: {
        ...regexpPlugin.configs['flat/recommended'].rules,
        'regexp/no-super-linear-move': 'error',
        'regexp/prefer-w': 'off',
        'regexp/use-ignore-case': 'off',
        'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
        'no-console': 'error',
        'no-param-reassign': ['error', { props: false }],
        'max-lines': ['error', { max: 300 }],
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'import/first': 'error',
        'import/no-duplicates': 'error',
        'import/no-mutable-exports': 'error',
        'import/no-self-import': 'error'
    }
};

/** What holds for every TypeScript file, on the platform and in Node. */
export const houseRules = [
    everyFile,
    { name: 'who prints', files: [...KNOWS_PROCESS, 'simulator/**'], rules: { 'no-console': 'off' } },
    {
        name: 'lists of words',
        files: ['proxy/detection/lexicon/languages/**', 'proxy/detection/**/data/**', 'bench/**/data/**'],
        rules: { 'max-lines': 'off' }
    },
    { name: 'tables of cases', files: TESTS, rules: { 'max-lines': ['error', { max: 500 }] } }
];
