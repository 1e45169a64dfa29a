import { BUILT_IN_REASONS } from 'c/proxyContract';
import { actorWords, agoOf, dateTimeOf, FLAG_REASONS, reasonCodeWords, reasonWords } from 'c/wording';
import FLAG_LABEL from '@salesforce/label/c.RedactInline_QueueFlag';
import INTENT_LABEL from '@salesforce/label/c.RedactInline_QueueIntent';

/** A flag that is open, or an intent without an outcome, as Apex tells it. */
export interface QueueItem {
    readonly eventId: string;
    /** `Flag` or `Intent`. */
    readonly type: string;
    /** ISO 8601. */
    readonly occurredAt: string;
    readonly actorName?: string | null;
    readonly reasonCode?: string | null;
    /** The words of the org for it; `null` where it has set none. */
    readonly reasonLabel?: string | null;
    readonly recordId: string;
    /** `null` where this user cannot see the record. */
    readonly recordName?: string | null;
}

/** One row of the table. */
export interface QueueRow {
    readonly eventId: string;
    readonly what: string;
    readonly iconName: string;
    readonly reason: string;
    readonly actor: string;
    readonly occurredAt: string;
    readonly ago: string;
    readonly moment: string;
    readonly recordId: string;
    readonly recordName: string;
    /** Of the record's page; `null` where this user cannot see the record. */
    readonly url: string | null;
}

/** Words an item for its row. */
export function rowOf(item: QueueItem, url: string | null): QueueRow {
    const { eventId, type, occurredAt, actorName, recordId, recordName } = item;
    const isFlag = type === 'Flag';
    const timestamp = Date.parse(occurredAt);
    return {
        eventId,
        what: isFlag ? FLAG_LABEL : INTENT_LABEL,
        iconName: isFlag ? 'utility:priority' : 'utility:warning',
        reason: isFlag ? reasonWords(FLAG_REASONS, item.reasonCode ?? null) : redactionReason(item),
        actor: actorWords({ name: actorName ?? null }),
        occurredAt,
        ago: agoOf(timestamp),
        moment: dateTimeOf(timestamp),
        recordId,
        recordName: recordName ?? '',
        url
    };
}

/** The words of the org go before the built-in ones; a code without either stands for itself. */
function redactionReason({ reasonCode, reasonLabel }: QueueItem): string {
    const code = reasonCode ?? '';
    return reasonCodeWords({ code, label: reasonLabel ?? BUILT_IN_REASONS[code] ?? code, standard: null });
}
