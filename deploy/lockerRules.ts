import { createRequire } from 'node:module';
import { Linter, type ESLint } from 'eslint';
import { parser } from 'typescript-eslint';

const require = createRequire(import.meta.url);
const blocked = require('@locker/eslint-config-locker') as RuleSet;
const changed = require('@locker/eslint-config-locker/recommended') as RuleSet;

/** Takes any property `open` for that of a window; ours tell whether something is open. */
const MISTAKEN = '@locker/locker/distorted-xml-http-request-window-open';
const CONFIG: Linter.Config[] = [
    {
        files: ['**/*.js'],
        plugins: { '@locker/locker': require('@locker/eslint-plugin-locker') as ESLint.Plugin },
        linterOptions: { noInlineConfig: true },
        languageOptions: { parser },
        rules: { ...blocked.rules, ...changed.rules, [MISTAKEN]: 'off' }
    }
];

interface RuleSet {
    readonly rules: Linter.RulesRecord;
}

const linter = new Linter({ configType: 'flat' });

/** What Salesforce's rules for Lightning Web Security find in JavaScript, by their names: what it blocks, and what it changes. */
export function findLocked(path: string, text: string): readonly string[] {
    const messages = linter.verify(text, CONFIG, { filename: path });
    const found = messages.filter(({ ruleId, fatal }) => ruleId !== null || fatal);
    return found.map(({ ruleId, message }) => `${path} ${ruleId?.replace('@locker/locker/', '') ?? message}`);
}
