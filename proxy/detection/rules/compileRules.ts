import { RE2JS } from 're2js';
import type { Rule, RuleDefinition } from './rule.ts';

/** Why a rule is left out. */
export interface RuleProblem {
    readonly name: string;
    /** Completes the sentence that begins with the rule's name. */
    readonly problem: string;
}

/** The rules that can be searched with, and what is wrong with the others. */
export interface CompiledRules {
    readonly rules: readonly Rule[];
    readonly problems: readonly RuleProblem[];
}

/** Bounds of a rule. A large program makes every character of every entry expensive. */
const RULE_BOUNDS = { expression: 4096, programSize: 500, contextWords: 50, contextWord: 100 } as const;

/** What a developer name of Salesforce may be, in capitals. */
const CATEGORY_NAME = /^[A-Z](?:_?[A-Z0-9]){0,39}$/;

/** Compiles rules. One that cannot be used is a problem of its own and keeps none of the others from being used. */
export function compileRules(definitions: readonly RuleDefinition[]): CompiledRules {
    const rules: Rule[] = [];
    const problems: RuleProblem[] = [];
    for (const definition of definitions) {
        const outcome = compileRule(definition);
        if (typeof outcome === 'string') problems.push({ name: definition.name, problem: outcome });
        else rules.push(outcome);
    }
    return { rules, problems };
}

function compileRule(definition: RuleDefinition): Rule | string {
    const { category, expression, contextWords, score } = definition;
    if (!CATEGORY_NAME.test(category)) return 'has a category that is not in capitals, such as LOYALTY_NUMBER';
    if (!(score >= 0 && score <= 1)) return 'has a score that is not from 0 to 1';
    if (expression === '') return 'has no expression';
    if (expression.length > RULE_BOUNDS.expression)
        return `is longer than ${String(RULE_BOUNDS.expression)} characters`;
    if (contextWords.length > RULE_BOUNDS.contextWords) {
        return `has more than ${String(RULE_BOUNDS.contextWords)} context words`;
    }
    if (contextWords.some((word) => word.length > RULE_BOUNDS.contextWord))
        return 'has a context word that is too long';
    try {
        const compiled = RE2JS.compile(expression);
        if (compiled.programSize() > RULE_BOUNDS.programSize) return 'is too large; make its repetitions smaller';
        return { ...definition, compiled };
    } catch (error) {
        return `does not compile: ${error instanceof Error ? error.message : 'unknown syntax'}`;
    }
}
