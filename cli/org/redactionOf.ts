import { Category } from 'c/redaction';
import { BUILT_IN_POLICY, orgPolicyOf, type OrgPolicy } from '../../proxy/policy/orgPolicy.ts';
import type { SalesforceGateway } from '../../proxy/salesforce/gateway.ts';
import type { RedactionRules } from '../../proxy/upload/redactLines.ts';
import { UsageError } from '../commandError.ts';

/** What is masked on its way to Salesforce, and by what; names of those who took part come with the conversation. */
export type Redaction = Omit<RedactionRules, 'knownNames'>;

/** Why the policy is not that of the org. */
const POLICY_UNREADABLE = 'This user may not read the policy of the org: what is built in applies.\n';

/**
 * What `--redact` asks for, by the org's policy. Where the user may not read it, what is built in applies, and `complain` hears so.
 *
 * @throws {UsageError} for a category that the org does not have
 */
export async function redactionOf(
    gateway: Pick<SalesforceGateway, 'findPolicy'>,
    names: readonly string[],
    complain: (words: string) => void
): Promise<Redaction> {
    const stored = await gateway.findPolicy();
    if (stored === null) complain(POLICY_UNREADABLE);
    return redactionBy(stored === null ? BUILT_IN_POLICY : orgPolicyOf(stored), names);
}

/**
 * What `--redact` asks for, by a policy. Detection and its word lists are loaded here: who redacts nothing does without.
 *
 * @throws {UsageError} for a category that the policy does not have
 */
export async function redactionBy(policy: OrgPolicy, names: readonly string[]): Promise<Redaction> {
    const categories = names.includes('ALL') ? null : checkedCategories(names, policy);
    const { detect } = await import('../../proxy/detection/detect.ts');
    return { detect, policy, categories };
}

function checkedCategories(names: readonly string[], { answer }: OrgPolicy): ReadonlySet<string> {
    const known = new Set([...answer.categories.map(({ category }) => category), Category.Other]);
    const unknown = names.find((name) => !known.has(name));
    if (unknown === undefined) return new Set(names);
    throw new UsageError(`--redact: the org has no category ${unknown}. It has ${[...known].join(', ')}, or all`);
}
