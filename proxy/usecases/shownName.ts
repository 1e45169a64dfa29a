import { applyMasks, Category } from 'c/redaction';
import { Act } from '../caller.ts';
import { viewerMaskRules } from '../policy/maskRules.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import { maskedForViewers } from './maskedForViewers.ts';
import type { RecordVisit } from './recordVisit.ts';

/** A sender's name as this caller may see it. */
export type ShownName = (name: string) => string | null;

/**
 * Names of senders for a caller who may redact, as they are; for one who may only view with what policy names masked in them, for a
 * customer types whatever they like as their name, and a sender of texts is called by their number. A name that could not be searched is
 * left out. What is a name stays one.
 */
export function shownName(visit: RecordVisit, policy: OrgPolicy): ShownName {
    if (visit.caller.act === Act.Redact) return (name) => name;
    const known = new Map<string, string | null>();
    return (name) => {
        const shown = known.has(name) ? known.get(name) : masked(visit, policy, name);
        known.set(name, shown ?? null);
        return shown ?? null;
    };
}

const SENDER = 'sender';

function masked(visit: RecordVisit, policy: OrgPolicy, name: string): string | null {
    const { rules, companyPhoneNumbers } = policy;
    const detection = visit.detect([{ identifier: SENDER, text: name, role: null }], { rules, companyPhoneNumbers });
    if (detection.failed.has(SENDER)) return null;
    const spans = maskedForViewers(detection.suggestions.get(SENDER) ?? [], policy);
    const told = spans.filter(({ category }) => category !== Category.Person);
    return applyMasks(name, told, viewerMaskRules(policy.answer)).text;
}
