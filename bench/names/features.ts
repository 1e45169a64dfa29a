import { LEXICON } from '../../proxy/detection/lexicon/known.ts';
import { Sense } from '../../proxy/detection/lexicon/sense.ts';
import type { Reading } from '../../proxy/detection/reading.ts';
import { hashesOf } from '../../proxy/detection/text/wordHash.ts';
import { type Tag } from './perceptron.ts';

const TELLING = Sense.GivenName | Sense.FamilyName | Sense.Ambiguous | Sense.Everyday | Sense.Common | Sense.Title;
const NONE = '';

/** What stands at a token, as its letters in lower case; empty outside the entry. */
type WordAt = (token: number) => string;

/** The features of a token, hashed: the words around it, how they are cased, what the gazetteers say of them, what the entry before asks for. */
export function featuresOf(reading: Reading, entry: number, token: number, before: Tag): readonly number[] {
    const { tokens } = reading;
    const from = tokens.firstOf[entry] ?? 0;
    const end = tokens.firstOf[entry + 1] ?? 0;
    const text = tokens.texts[entry] ?? '';
    const word: WordAt = (at) =>
        at < from || at >= end ? NONE : text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    const senses = (at: number): number =>
        at < from || at >= end ? -1 : (LEXICON.senses[tokens.meaning[at] ?? 0] ?? 0) & TELLING;
    const own = word(token);
    const casing = `${String(tokens.kind[token])}${String(tokens.detail[token])}`;
    const names = [
        `w ${own}`,
        `w- ${word(token - 1)}`,
        `w+ ${word(token + 1)}`,
        `w-- ${word(token - 2)}`,
        `w++ ${word(token + 2)}`,
        `w-w ${word(token - 1)} ${own}`,
        `ww+ ${own} ${word(token + 1)}`,
        `w--- ${word(token - 2)} ${word(token - 1)}`,
        `c ${casing}`,
        `end ${own.slice(-3)}`,
        `start ${own.slice(0, 2)}`,
        `s ${String(senses(token))}`,
        `s- ${String(senses(token - 1))} ${String(senses(token))}`,
        `s+ ${String(senses(token))} ${String(senses(token + 1))}`,
        `sc ${String(senses(token))} ${casing}`,
        `w-s ${word(token - 1)} ${String(senses(token))}`,
        `t ${String(before)}`,
        `ts ${String(before)} ${String(senses(token))} ${casing}`,
        `tw ${String(before)} ${own}`,
        `p ${String(token === from)} ${String(token === end - 1)}`,
        `n ${String(Math.min(6, end - from))} ${String(senses(token))}`,
        ...askedBefore(reading, entry).map((topic) => `a ${topic} ${String(senses(token))}`)
    ];
    return names.map((name) => hashOf(name));
}

function askedBefore({ hits }: Reading, entry: number): readonly string[] {
    const topics = (hits[entry - 1] ?? []).flatMap(({ meanings }) =>
        meanings.flatMap((meaning) => (meaning.kind === 'topic' || meaning.kind === 'hint' ? [meaning.topic] : []))
    );
    return topics.length === 0 ? ['nothing'] : topics;
}

function hashOf(name: string): number {
    let hash = hashesOf(name)[0];
    for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}
