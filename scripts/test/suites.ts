import { globSync, readFileSync } from 'node:fs';
import { COMPILER } from '../compiler.ts';
import { checkStep } from './checkStep.ts';
import { jestStep } from './jestStep.ts';
import { nodeTestStep } from './nodeTestStep.ts';
import type { Step } from './step.ts';

/** Steps under the name that the command line knows. */
export interface Suite {
    readonly name: string;
    readonly steps: readonly Step[];
}

/** Every suite in the order of `npm test`: the steps of one phase run side by side, and what takes longest begins. */
export function allPhases(): readonly (readonly Suite[])[] {
    return [
        [{ name: 'build', steps: [buildStep('force-app compiles', 'scripts/build.ts')] }],
        [
            { name: 'build', steps: [buildStep('the record page is bundled', 'scripts/buildPage.ts')] },
            { name: 'style', steps: [formatStep] },
            { name: 'types', steps: typeSteps() }
        ],
        [
            { name: 'style', steps: [lintStep] },
            {
                name: 'unit',
                steps: [
                    nodeTestStep('unit: programs', testsOfPrograms()),
                    nodeTestStep('unit: the proxy over HTTP', testsOverHttp()),
                    nodeTestStep('unit: in processes of their own', testsApart()),
                    nodeTestStep('unit: everything else', unitTests())
                ]
            },
            {
                name: 'e2e',
                steps: [
                    nodeTestStep('e2e: the page and its states', testsOfPage()),
                    nodeTestStep('e2e: journeys of its users', journeys())
                ]
            },
            { name: 'lwc', steps: [jestStep('lwc: components in jest')] },
            { name: 'deploy', steps: [nodeTestStep('deploy: what the platform would take', deployTests())] }
        ]
    ];
}

function buildStep(what: string, script: string): Step {
    return checkStep(`build: ${what}`, { program: 'node', args: [script] });
}

const lintStep = checkStep('lint: eslint', { program: 'eslint', args: ['--max-warnings=0', '.'] });
/** What it has found well formatted it takes for that as long as the content stays, until `npm ci`. */
const formatStep = checkStep('format: prettier', {
    program: 'prettier',
    args: ['--check', '--cache', '--cache-strategy=content', '--log-level=warn', '.']
});

/** One step per TypeScript project; the one that builds is checked by building it. */
function typeSteps(): readonly Step[] {
    const projects = filesMatching(['**/tsconfig*.json']).filter((project) => project !== 'tsconfig.lwc.json');
    return projects.map((project) =>
        checkStep(`types: ${project}`, { program: 'node', args: [COMPILER, '--noEmit', '--project', project] })
    );
}

/** Tests of other suites. */
const ELSEWHERE = /^(?:force-app|deploy|e2e)\//;

/** They kill what they start, count what the engine does, or take long. */
const OWN_PROCESS =
    /^proxy\/(?:main|crash)\.test|^simulator\/(?:main|clients\/sfCli)\.test|\/(?:linearTime|memory)\.test/;

function testsApart() {
    const files = unitFiles().filter((file) => OWN_PROCESS.test(file));
    return { files, concurrency: 1, limit: 600_000 };
}

/** Tests that start programs say so by what they import. They wait for these more than they work. */
const STARTS_PROGRAMS = /from '(?:node:child_process|.*\/run(?:Command|Here|Program)\.ts)'/;

function isOfPrograms(file: string): boolean {
    return /^(?:cli|bench|scripts)\//.test(file) && STARTS_PROGRAMS.test(readFileSync(file, 'utf8'));
}

function testsOfPrograms() {
    return together(inProcess().filter(isOfPrograms), { limit: 600_000 });
}

/** They take as long as all others of this kind, and wait much. */
const OVER_HTTP = /^proxy\/http\//;

function testsOverHttp() {
    return together(
        inProcess().filter((file) => OVER_HTTP.test(file)),
        { limit: 600_000 }
    );
}

function unitTests() {
    return together(
        inProcess().filter((file) => !OVER_HTTP.test(file) && !isOfPrograms(file)),
        { limit: 600_000 }
    );
}

function inProcess(): readonly string[] {
    return unitFiles().filter((file) => !OWN_PROCESS.test(file));
}

function unitFiles(): readonly string[] {
    return filesMatching(['**/*.test.ts']).filter((file) => !ELSEWHERE.test(file));
}

function deployTests() {
    return together(filesMatching(['deploy/**/*.test.ts']), { limit: 300_000 });
}

/** Browser tests of what the page shows. They take as long as all others, beside which they run. */
const OF_PAGE = /\/(?:accessibility|appBuilder|longCall|manyScripts|outsider|pageServer|pageSwitches|states)\./;

function testsOfPage() {
    return together(
        browserTests().filter((file) => OF_PAGE.test(file)),
        { limit: 600_000 }
    );
}

function journeys() {
    return together(
        browserTests().filter((file) => !OF_PAGE.test(file)),
        { limit: 600_000 }
    );
}

function browserTests(): readonly string[] {
    return filesMatching(['e2e/**/*.test.ts', 'e2e/**/*.spec.ts']);
}

/** Tests that share a process, and with it what takes long to start. */
function together(files: readonly string[], { limit }: { readonly limit: number }) {
    return { files: ['scripts/test/inOneProcess.ts'], args: files, concurrency: 1, limit };
}

function filesMatching(globs: readonly string[]): readonly string[] {
    return globSync(globs, { exclude: ['**/node_modules/**'] }).toSorted();
}
