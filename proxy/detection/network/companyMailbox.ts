import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** What companies call the mailboxes that everybody may write to. */
const MAILBOX =
    /^(?:info|support|help|helpdesk|service|services|sales|contact|office|hello|billing|care|customer\.?(?:care|service|services|support)|enquir(?:y|ies)|inquir(?:y|ies)|returns|orders|complaints|feedback|press|jobs|careers|bookings|reservations|accounts|claims|no-?reply|kontakt|kundenservice|contacto|contato|contatti|assistenza|atendimento|klantenservice|privacy|security|abuse|webmaster)@/i;

/** The findings without the mailboxes that the company itself gives out; where the other side has told one as well, it is theirs. */
export function withoutCompanyMailboxes({ entries }: Reading, found: readonly Finding[]): readonly Finding[] {
    const texts = found.map(({ entry, start, end }) => entries[entry]?.text.slice(start, end).toLowerCase() ?? '');
    if (!texts.some((text) => MAILBOX.test(text))) return found;
    const theirs = new Set(texts.filter((_, index) => !isOfCompany(entries[found[index]?.entry ?? 0]?.role ?? null)));
    return found.filter(({ entry }, index) => {
        const text = texts[index] ?? '';
        return !MAILBOX.test(text) || theirs.has(text) || !isOfCompany(entries[entry]?.role ?? null);
    });
}

function isOfCompany(role: string | null): boolean {
    return role !== null && role !== 'EndUser';
}
