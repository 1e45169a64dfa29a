import { MaskStyle } from 'c/redaction';
import type { CategoryPolicy, PolicyAnswer } from 'c/proxyContract';
import { compileRules } from '../detection/rules/compileRules.ts';
import type { Rule } from '../detection/rules/rule.ts';
import type { StoredCategory, StoredPolicy, StoredRule } from '../salesforce/gateway.ts';
import { DEFAULT_POLICY } from './defaultPolicy.ts';
import { orgReasons } from './orgReasons.ts';

/** What applies in an org: what is built in, with what its admins have set over it. */
export interface OrgPolicy {
    /** What `GET /v1/policy` answers: the categories that are enabled, and the reasons. */
    readonly answer: PolicyAnswer;
    readonly rules: readonly Rule[];
    /** Categories that are neither suggested nor masked. */
    readonly disabled: ReadonlySet<string>;
    /** Numbers that the company publishes, as its admins write them. */
    readonly companyPhoneNumbers: readonly string[];
    /** Whether a supervisor's reading in clear is an event. */
    readonly auditsViews: boolean;
    /** Names of the rules that cannot be used. */
    readonly brokenRules: readonly string[];
}

/** The policy that applies where an org has no records of its own. */
export const BUILT_IN_POLICY: OrgPolicy = orgPolicyOf({
    categories: [],
    rules: [],
    reasons: [],
    companyPhoneNumbers: [],
    auditsViews: false,
    unread: null
});

/** Confidence of a rule that names none. */
const USUAL_SCORE = 0.8;

/**
 * The policy of an org. A record changes what is built in for the category of its name; a category that only a record or a rule
 * names is added, masked for viewers unless its record says otherwise.
 */
export function orgPolicyOf({ categories, rules, reasons, companyPhoneNumbers, auditsViews }: StoredPolicy): OrgPolicy {
    const offered = orgReasons(reasons);
    const codes = new Set(offered.reasonCodes.map(({ code }) => code));
    const records = new Map(categories.map((record) => [record.name.toUpperCase(), record]));
    const disabled = new Set([...records].filter(([, { isEnabled }]) => !isEnabled).map(([name]) => name));
    const used = rules.filter(({ isEnabled, category }) => isEnabled && !disabled.has(category));
    const compiled = compileRules(used.map(toDefinition));
    const builtIn = new Map(DEFAULT_POLICY.categories.map((policy) => [policy.category, policy]));
    const names = new Set([...builtIn.keys(), ...records.keys(), ...compiled.rules.map(({ category }) => category)]);
    return {
        answer: {
            ...offered,
            categories: [...names]
                .filter((name) => !disabled.has(name))
                .map((name) => categoryPolicy(builtIn.get(name) ?? addedCategory(name), records.get(name)))
                .map((policy) => ({ ...policy, usualReason: offeredIn(codes, policy.usualReason) }))
        },
        rules: compiled.rules,
        disabled,
        companyPhoneNumbers,
        auditsViews,
        brokenRules: compiled.problems.map(({ name }) => name)
    };
}

function addedCategory(category: string): CategoryPolicy {
    const label = category.toLowerCase().replaceAll('_', ' ');
    return { category, label, maskStyle: MaskStyle.Label, maskedForViewers: true, minimumScore: 0, usualReason: null };
}

function categoryPolicy(usual: CategoryPolicy, record: StoredCategory | undefined): CategoryPolicy {
    if (!record) return usual;
    return {
        category: usual.category,
        label: record.label?.trim() || usual.label,
        maskStyle: MASK_STYLES.find((style) => style === record.maskStyle) ?? usual.maskStyle,
        maskedForViewers: record.isMaskedForViewers,
        minimumScore: withinBounds(record.minimumScore) ?? usual.minimumScore,
        usualReason: usual.usualReason
    };
}

function offeredIn(codes: ReadonlySet<string>, reason: string | null): string | null {
    return reason !== null && codes.has(reason) ? reason : null;
}

const MASK_STYLES = Object.values(MaskStyle);

function withinBounds(score: number | null): number | null {
    return score !== null && score >= 0 && score <= 1 ? score : null;
}

function toDefinition({ name, category, expression, contextWords, score }: StoredRule): Omit<Rule, 'compiled'> {
    return { name, category, expression, contextWords, score: score ?? USUAL_SCORE };
}
