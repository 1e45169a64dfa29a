import { FlagOutcome, type Flag } from 'c/proxyContract';
import { actorWords, DECLINE_REASONS, fill, FLAG_REASONS, reasonWords } from 'c/wording';
import BY_LABEL from '@salesforce/label/c.RedactInline_FlagBy';
import BY_YOU_LABEL from '@salesforce/label/c.RedactInline_FlagByYou';
import DECLINED_LABEL from '@salesforce/label/c.RedactInline_FlagDeclined';
import REDACTED_LABEL from '@salesforce/label/c.RedactInline_FlagRedacted';

/** What is told of a flag, and when it came to that (ISO 8601). */
export interface FlagLine {
    readonly iconName: string;
    readonly text: string;
    readonly occurredAt: string;
}

/** Tells what became of a flag; `null` where it was withdrawn, which is as if it had never been. */
export function flagLineOf(flag: Flag): FlagLine | null {
    const { resolution } = flag;
    if (resolution === null) return { iconName: 'utility:priority', text: openText(flag), occurredAt: flag.occurredAt };
    const { outcome, actor, reasonCode, occurredAt } = resolution;
    if (outcome === FlagOutcome.Withdrawn) return null;
    if (outcome === FlagOutcome.Declined) {
        const text = fill(DECLINED_LABEL, actorWords(actor), reasonWords(DECLINE_REASONS, reasonCode));
        return { iconName: 'utility:ban', text, occurredAt };
    }
    return { iconName: 'utility:success', text: fill(REDACTED_LABEL, actorWords(actor)), occurredAt };
}

function openText({ actor, reasonCode, withdrawable }: Flag): string {
    const reason = reasonWords(FLAG_REASONS, reasonCode);
    return withdrawable ? fill(BY_YOU_LABEL, reason) : fill(BY_LABEL, actorWords(actor), reason);
}
