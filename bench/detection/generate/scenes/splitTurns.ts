import { Accent } from '../conversation.ts';
import type { Segment } from '../segment.ts';
import { hesitate } from '../speech/hesitate.ts';
import { recognise } from '../speech/recognise.ts';
import { SaidRole, type Said } from '../speech/said.ts';
import type { Person } from '../values/person.ts';
import type { Value } from '../values/value.ts';
import type { Desk } from './desk.ts';
import { disturbValue } from './disturb.ts';
import { ask } from './topicTurns.ts';
import { valueOf } from './valueOf.ts';

/** One value over two to eight turns, with what the other side says between them. */
export function splitTurns(desk: Desk, type: string, someone: Person): void {
    const { source, tongue } = desk;
    const value = valueOf(type, desk, someone);
    const group = desk.group();
    const pieces = desk.accent === Accent.Typed ? writtenPieces(desk, value) : spokenPieces(desk, value);
    ask(desk, type);
    const { frames } = tongue;
    pieces.forEach((piece, index) => {
        const last = index === pieces.length - 1;
        const template = source.phrase(index === 0 ? frames.firstPieces : last ? frames.lastPieces : frames.nextPieces);
        const segment: Segment = { text: piece, mark: { type: value.type, group } };
        desk.say('EndUser', source.chance(0.45) ? '{v}' : template, { v: [segment] });
        if (!last) between(desk, segment);
    });
    if (source.chance(0.3)) {
        desk.say('Agent', source.phrase(frames.readBacks), { v: [desk.repeat(value, group)] });
        desk.say('EndUser', source.phrase(frames.confirmations));
    } else {
        desk.say('Agent', source.phrase(frames.acknowledgements));
    }
}

/** What the agent says while a value is read out. */
function between(desk: Desk, piece: Segment): void {
    const { source, tongue } = desk;
    const typed = desk.accent === Accent.Typed;
    const way = source.weighted({ goOn: typed ? 25 : 62, nothing: typed ? 65 : 12, echo: typed ? 4 : 18, talk: 3 });
    if (way === 'goOn') {
        desk.say('Agent', source.phrase(tongue.frames.goOns));
        return;
    }
    if (way === 'echo') {
        desk.say('Agent', source.chance(0.6) ? '{v}' : '{v}.', { v: [piece] });
        return;
    }
    if (way === 'talk') desk.say('Agent', source.phrase(tongue.frames.agentTalk));
}

function spokenPieces(desk: Desk, value: Value): readonly string[] {
    const { source, tongue, voice, recogniser } = desk;
    const said = hesitate(source, value.said(source, voice), tongue.hesitation);
    return cutSpeech(desk, said)
        .map(trimmed)
        .filter((piece) => piece.length > 0)
        .map((piece) => recognise(source, piece, recogniser));
}

/** Cuts at pauses where there are enough of them, otherwise anywhere between words that carry the value. */
function cutSpeech(desk: Desk, said: readonly Said[]): readonly (readonly Said[])[] {
    const { source } = desk;
    const signs = said.filter(({ role }) => role !== SaidRole.Pause && role !== SaidRole.Filler).length;
    const wanted = Math.max(2, Math.min(Number(source.weighted(TURNS)), Math.floor(signs / 2)));
    const pauses = said.map((_, index) => index).filter((index) => said[index]?.role === SaidRole.Pause);
    const everywhere = said
        .map((_, index) => index)
        .filter(
            (index) =>
                index > 1 &&
                index < said.length - 1 &&
                said[index]?.role !== SaidRole.Filler &&
                said[index - 1]?.role !== SaidRole.Filler
        );
    const places = pauses.length >= wanted - 1 && source.chance(0.75) ? pauses : everywhere;
    const cuts = source
        .shuffled(places)
        .slice(0, wanted - 1)
        .sort((a, b) => a - b);
    return [0, ...cuts].map((start, index) => said.slice(start, cuts[index] ?? said.length));
}

function trimmed(piece: readonly Said[]): readonly Said[] {
    const carries = ({ role }: Said): boolean => role !== SaidRole.Pause && role !== SaidRole.Filler;
    return piece.slice(Math.max(0, piece.findIndex(carries)), piece.findLastIndex(carries) + 1);
}

/** Over how many turns a value is said, and how often. */
const TURNS = { 2: 18, 3: 22, 4: 28, 5: 12, 6: 8, 7: 7, 8: 5 };

function writtenPieces(desk: Desk, value: Value): readonly string[] {
    const { source } = desk;
    const text = value.written(source);
    const separated = text.split(/[\s,]+|(?<=\d)-(?=\d)/u).filter((part) => part !== '');
    const parts = separated.length > 1 ? separated : (text.match(/.{1,4}/gu) ?? [text]);
    const wanted = source.int(2, Math.min(5, parts.length));
    const cuts = source
        .shuffled(parts.map((_, index) => index).slice(1))
        .slice(0, wanted - 1)
        .sort((a, b) => a - b);
    const joiner = /^[\d\s-]+$/u.test(text) ? ' ' : separated.length > 1 ? ' ' : '';
    return [0, ...cuts]
        .map((start, index) => parts.slice(start, cuts[index] ?? parts.length).join(joiner))
        .map((piece) => disturbValue(source, piece, value.type));
}
