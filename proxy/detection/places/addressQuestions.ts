import { Category } from 'c/redaction';
import { askedBefore, type Asked } from '../entry/asked.ts';
import { topicsOf, viewOf, type EntryView } from '../entry/entryView.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from './address.ts';
import { postcodeAt } from './postcodeAt.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

/** What asks for an address before an entry, unless the other side has named something else since. */
export function addressAskedBefore(reading: Reading, view: EntryView): Asked | null {
    const asked = askedBefore(reading, view.entry, Category.Address);
    if (!asked) return null;
    for (let between = asked.entry + 1; between < view.entry; between += 1) {
        if (view.role !== null && reading.entries[between]?.role === view.role) continue;
        const topics = (reading.hits[between] ?? []).flatMap(topicsOf);
        if (topics.some(isOtherTopic) && !topics.includes(Category.Address)) return null;
    }
    return asked;
}

/** Whether the other side wants a postcode and nothing else: it is one by itself. */
export function isAskedForPostcode(reading: Reading, view: EntryView): boolean {
    const asked = askedBefore(reading, view.entry);
    if (!asked || asked.byOneself) return false;
    return asked.topics.includes(Category.Postcode) && !asked.topics.includes(Category.Address);
}

/** Whether a topic has nothing to do with addresses. */
export function isOtherTopic(topic: Topic): boolean {
    return topic !== Category.Address && topic !== Category.Postcode;
}

const ASKING = new WordSet('is are do does did can could will would should why what where when how who');

/** "Do you deliver to …", "is that the one …?" */
export function asksSomething(view: EntryView): boolean {
    return signOf(view, view.end - 1) === Sign.Question || ASKING.isAt(view, view.from);
}

const PARTS = new WordSet(
    'town city county state village suburb country street road area province district line landmark'
);
const HOUSE = new WordSet('house');
const NUMERO = new WordSet('number');
const LONGEST_QUESTION = 120;

/** Whether the other side spoke of a part of an address when it spoke last, unless it spoke at length. */
export function asksForPart(reading: Reading, entry: number): boolean {
    const role = reading.entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= 0 && before >= entry - 2; before -= 1) {
        const one = reading.entries[before];
        if (one && (role === null || one.role !== role))
            return one.text.length <= LONGEST_QUESTION && namesPart(viewOf(reading, before));
    }
    return false;
}

function namesPart(view: EntryView): boolean {
    for (let token = view.from; token < view.end; token += 1) {
        if (PARTS.isAt(view, token) || (HOUSE.isAt(view, token) && NUMERO.isAt(view, token + 1))) return true;
    }
    return false;
}

/** Whether the entry calls what stands at a token an address. */
export function isLabelled(view: EntryView, token: number): boolean {
    const before = view.topicBefore(token);
    return before !== null && before.topics.includes(Category.Address) && token - before.hit.end <= LABEL_WITHIN;
}

const LABEL_WITHIN = 12;

/** Whether words right before a token say that somebody lives there, or wants something left there: "are you still at", "drop it at my neighbour's at". */
export function isWhereSomeoneLives(view: EntryView, token: number): boolean {
    if (STILL.isAt(view, token - 1)) return true;
    if (!AT.isAt(view, token - 1)) return false;
    for (let before = token - 2; before >= view.from && before >= token - 1 - MOST_WORDS_BEFORE; before -= 1) {
        if (view.signAt(before) !== '') return false;
        if (LIVING.isAt(view, before)) return true;
    }
    return false;
}

const STILL = new WordSet('still');
const AT = new WordSet('at');
const LIVING = new WordSet(
    'still staying stay over neighbor neighbors neighbour neighbours leave drop live lives living lived reside residing home house deliver pick'
);
const MOST_WORDS_BEFORE = 4;

/** Whether a part is nothing but a postcode that was asked for along with the address. */
export function isPostcode(view: EntryView, { first, end }: TokenRange, asked: Asked | null): boolean {
    if (!asked?.topics.includes(Category.Postcode)) return false;
    return (postcodeAt(view, first, 'expected')?.end ?? 0) >= end;
}
