import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** So many characters before an address say whose it is. */
const BEFORE = 60;
/** Who is spoken of is said within so many characters. */
const AROUND = 120;
/** What a company calls its own places; a customer's "office" or "shop" is told without it. */
const OUR_PLACE =
    /\bour (?:[a-z]+ )?(?:store|shop|branch|office|showroom|warehouse|depot|head office|headquarters|clinic|hotel)\b/i;
/** What everybody may visit, unless it is where the customer is. */
const PUBLIC_PLACE =
    /\b(?:(?:the|that) (?:showroom|warehouse|depot|store|shop|branch|clinic|surgery|venue|museum|library|town hall|terminal|locker|drop-off point|collection point|pick-?up point|service point)(?: is|'s)? (?:at|on|in|is)|(?:at|from|to) the (?:showroom|warehouse|depot)|nearest (?:store|shop|branch|office|depot)|head office|press office|headquarters)\b/i;
/** Depots are told by their unit. */
const UNIT = /^unit (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i;
const LONGEST_UNIT = 12;
const DEPOT = /\b(?:depot|warehouse|sorting office|collection point)\b/i;
/** A depot is spoken of so many entries before its address, at most. */
const DEPOT_WITHIN = 6;
const LONGEST_TEXT = 400;
/** "The one nearest to you", "you can visit it": says nothing of where the customer is. */
const OF_VISIT =
    /\b(?:nearest|closest|near|next)(?: [a-z]+)?(?: to)? you\b|\byour (?:nearest|closest|local)\b|\byou(?:'ll| can| could| may| will)?(?: also| always)? (?:find|visit|come|drop|pick|collect|return|bring|go|get)\b/gi;
/** The address of a customer is held, checked and delivered to. */
const HELD = /\b(?:on file|have|got|confirm|deliver|delivered|delivery|address|going to|send|sent)\b/i;
const OF_CUSTOMER = /\b(?:you|you're|your|yours|home|house|live)\b/i;
const SENTENCE_END = /[.!?]\s/;

/** Tells whether an address is one that the company publishes, and says itself: where its shop or its office is. */
export function isPublicPlace({ entries }: Reading, { entry, start, end }: Finding): boolean {
    const said = entries[entry];
    if (!said || said.role === null || said.role === 'EndUser') return false;
    const before = said.text.slice(Math.max(0, start - BEFORE), start);
    const sentence = before.split(SENTENCE_END).at(-1) ?? '';
    const ours = OUR_PLACE.exec(sentence);
    if (ours) return !OF_CUSTOMER.test(sentence.slice(ours.index).replaceAll(OF_VISIT, ''));
    const around = sentenceAround(said.text, start, end);
    const isUnit =
        UNIT.test(said.text.slice(start, start + LONGEST_UNIT)) && speaksOfDepot(entries, entry) && !HELD.test(around);
    if (!isUnit && !PUBLIC_PLACE.test(sentence)) return false;
    return !OF_CUSTOMER.test(around.replaceAll(OF_VISIT, ''));
}

/** Whether the entries before an address speak of a depot, and no customer of a unit. */
function speaksOfDepot(entries: Reading['entries'], entry: number): boolean {
    const near = entries.slice(Math.max(0, entry - DEPOT_WITHIN), entry + 1);
    const says = (words: RegExp, text: string): boolean => words.test(text.slice(0, LONGEST_TEXT));
    if (near.some(({ role, text }) => role === 'EndUser' && says(/\bunit\b/i, text))) return false;
    return near.some(({ text }) => says(DEPOT, text));
}

/** The sentence of an address, without the address. */
function sentenceAround(text: string, start: number, end: number): string {
    const before = text.slice(Math.max(0, start - AROUND), start);
    const behind = text.slice(end, end + AROUND);
    return `${before.split(SENTENCE_END).at(-1) ?? ''} ${behind.split(SENTENCE_END)[0] ?? ''}`;
}
