import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** What companies call the mailboxes that everybody may write to. */
const MAILBOX =
    /^(?:info|support|help|helpdesk|service|services|sales|contact|office|hello|billing|care|customer\.?(?:care|service|services|support)|enquir(?:y|ies)|inquir(?:y|ies)|returns|orders|complaints|feedback|press|jobs|careers|bookings|reservations|accounts|claims|no-?reply|kontakt|kundenservice|contacto|contato|contatti|assistenza|atendimento|klantenservice|privacy|security|abuse|webmaster)@/i;

/** So many characters around an address say whose it is. */
const AROUND = 120;
const SENTENCE_END = /[.!?]\s|\n/;
const SENTENCE = /^.*?(?:[.!?](?=\s|$)|$)/;
/** "Write to us", "you can reach us", "our": words with which a company gives out a mailbox of its own. */
const GIVES_OUT = new RegExp(
    [
        /\b(?:write|e-?mail|mail|contact|reach|message|reply|complain|get in touch with|get hold of)(?: (?:back )?to)? us\b/,
        /\bplease (?:also |just )?(?:write|e-?mail|mail|contact|send|forward|reply|message|use)\b/,
        /\byou(?:'ll| will)? (?:can|could|may|should|must|need to|have to)(?: also| always| just)? (?:write|e-?mail|mail|message|contact|reach|send|forward|reply|complain|apply|use|find)\b/,
        /^\s*(?:(?:or|and|so|then|just|else|otherwise),? )*(?:write|e-?mail|mail|contact|send|forward|reply)\b/,
        /\bour (?!record|system|file|database|note|book|list|crm|screen)/,
        /\b(?:the|that) (?:[a-z]+ )?(?:team|department|desk|helpdesk|press office|mailbox)\b/,
        /\b(?:schreiben|mailen|melden) sie\b|\bunsere?[rnm]?\b|(?<![a-z])écrivez\b|\bnotre\b|\bescr[ií]ba(?:nos)?\b|\bnuestr[oa]\b|\bescreva\b|\bnoss[oa]\b|\bscriva\b|\bnostr[oa]\b|\bonze\b/
    ]
        .map(({ source }) => source)
        .join('|'),
    'i'
);
/** Nobody but a company writes from it. */
const NO_REPLY = /^no-?reply@/i;
/** Words with which an agent reads back or checks what is the customer's. */
const OF_CUSTOMER =
    /\b(?:your|yours|on file|on record|is it|is that|is this|to you|(?:reach|contact|write|e-?mail|mail|have|got|see) you|you (?:at|on|under|by|via|with)|us from|you (?:gave|told|said|wrote|used|entered|registered)|ihre[nrms]?|votre|sua|tuo|uw)\b/i;
const CHECKS = /\?|\b(?:right(?! away| now)|correct|is it|is that|isn't it|richtig|stimmt)\b/i;

/** The findings without the mailboxes that the company itself gives out; where the other side has told one as well, it is theirs. */
export function withoutCompanyMailboxes({ entries }: Reading, found: readonly Finding[]): readonly Finding[] {
    const texts = found.map(({ entry, start, end }) => entries[entry]?.text.slice(start, end) ?? '');
    if (!texts.some((text) => MAILBOX.test(text))) return found;
    const theirs = new Set<string>();
    const parts = new Map<string, string>();
    for (const [index, { entry, group }] of found.entries()) {
        if (isOfCompany(entries[entry]?.role ?? null)) continue;
        const said = plain(texts[index] ?? '');
        theirs.add(said);
        if (group !== undefined) parts.set(group, (parts.get(group) ?? '') + said);
    }
    for (const whole of parts.values()) theirs.add(whole);
    return found.filter((finding, index) => {
        const text = texts[index] ?? '';
        if (!MAILBOX.test(text) || !isOfCompany(entries[finding.entry]?.role ?? null)) return true;
        if (theirs.has(plain(text)) || (finding.group !== undefined && parts.has(finding.group))) return true;
        return !isGivenOut(entries[finding.entry]?.text ?? '', finding);
    });
}

function isGivenOut(text: string, { start, end }: Finding): boolean {
    const before =
        text
            .slice(Math.max(0, start - AROUND), start)
            .split(SENTENCE_END)
            .at(-1) ?? '';
    const behind = SENTENCE.exec(text.slice(end, end + AROUND))?.[0] ?? '';
    if (OF_CUSTOMER.test(before) || CHECKS.test(behind)) return false;
    return NO_REPLY.test(text.slice(start, end)) || GIVES_OUT.test(before) || GIVES_OUT.test(behind);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
    ['at', '@'],
    ['dot', '.'],
    ['point', '.'],
    ['dash', '-'],
    ['hyphen', '-'],
    ['minus', '-'],
    ['underscore', '_']
]);

/** An address as it is written: "info at alder dash mills dot com" is info@alder-mills.com. */
function plain(text: string): string {
    const words = text.toLowerCase().split(/[\s()[\]{}]/);
    return words.map((word) => SIGNS.get(word) ?? word).join('');
}

function isOfCompany(role: string | null): boolean {
    return role !== null && role !== 'EndUser';
}
