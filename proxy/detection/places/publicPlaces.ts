import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** So many characters before an address say whose it is. */
const BEFORE = 60;
/** What a company calls its own places; a customer's "office" or "shop" is told without it. */
const OWN_PLACE =
    /\b(?:our (?:[a-z]+ )?(?:store|shop|branch|office|showroom|warehouse|depot|head office|headquarters|clinic|hotel)|(?:the|that) (?:showroom|warehouse|depot|store|shop|branch|clinic|surgery|venue|museum|library|town hall|terminal|locker|drop-off point|collection point|pick-?up point|service point)(?: is|'s)? (?:at|on|in|is)|(?:at|from|to) the (?:showroom|warehouse|depot)|nearest (?:store|shop|branch|office|depot)|head office|press office|headquarters)\b/i;
const SENTENCE_END = /[.!?]\s/;

/** Tells whether an address is one that the company publishes, and says itself: where its shop or its office is. */
export function isPublicPlace({ entries }: Reading, { entry, start }: Finding): boolean {
    const said = entries[entry];
    if (!said || said.role === null || said.role === 'EndUser') return false;
    const before = said.text.slice(Math.max(0, start - BEFORE), start);
    const sentence = before.split(SENTENCE_END).at(-1) ?? '';
    return OWN_PLACE.test(sentence);
}
