import { Accent, Kind, type Conversation } from '../conversation.ts';
import type { Segment } from '../segment.ts';
import type { Source } from '../profile.ts';
import type { Tongue } from '../phrases/tongue.ts';
import { person, type Person } from '../values/person.ts';
import { createDesk, type Desk } from './desk.ts';
import { harmless } from './harmless.ts';
import { manyInOne } from './manyInOne.ts';
import { splitTurns } from './splitTurns.ts';
import { topicTurns } from './topicTurns.ts';

/** Writes one conversation of that kind. */
export function converse(id: string, kind: Kind, source: Source, tongue: Tongue): Conversation {
    const country = source.weighted(tongue.countries);
    const accent = accentFor(kind, source);
    const desk = createDesk(source, tongue, country, accent);
    const agent = person(source, tongue.language);
    const caller = person(source, tongue.language);
    if (kind === Kind.Hard || kind === Kind.Ordinary) {
        clean(desk, kind);
    } else {
        greet(desk, agent, caller);
        body(desk, kind, caller);
        part(desk, agent, caller);
    }
    const { language } = tongue;
    return { id, kind, language, channel: accent === Accent.Typed ? 'chat' : 'voice', accent, ...desk.finish(id) };
}

/** How often each type is talked about. */
const TYPES = {
    CARD_NUMBER: 12,
    CVV: 7,
    CARD_EXPIRY: 6,
    SSN: 8,
    PHONE: 9,
    EMAIL: 8,
    IBAN: 3,
    BANK_ACCOUNT: 5,
    ROUTING_NUMBER: 4,
    PASSPORT: 3,
    DRIVER_LICENCE: 3,
    DATE_OF_BIRTH: 9,
    ADDRESS: 6,
    POSTCODE: 5,
    PERSON: 9,
    IP_ADDRESS: 2,
    PASSWORD: 4,
    PIN: 3,
    ONE_TIME_CODE: 4,
    HEALTH_ID: 4,
    USERNAME: 3,
    VEHICLE_ID: 4
};
const SPLIT_TYPES = {
    CARD_NUMBER: 34,
    PHONE: 17,
    SSN: 10,
    IBAN: 6,
    BANK_ACCOUNT: 9,
    EMAIL: 6,
    ADDRESS: 8,
    HEALTH_ID: 3,
    VEHICLE_ID: 3,
    PASSPORT: 2,
    ROUTING_NUMBER: 2
};

function accentFor(kind: Kind, source: Source): Accent {
    if (kind === Kind.Written) return Accent.Typed;
    const typed = kind === Kind.Spoken ? 0 : kind === Kind.Split ? 18 : 50;
    return source.weighted({ typed, cased: 25, lower: 28, figures: 27, misheard: 20 });
}

function greet(desk: Desk, agent: Person, caller: Person): void {
    const { source, tongue } = desk;
    const { frames } = tongue;
    if (source.chance(0.75)) {
        const name = source.chance(0.7) ? agent.givenOnly : agent.full;
        const opening = source.phrase(frames.openings).replaceAll('{company}', source.phrase(frames.companies));
        desk.say('Agent', opening, { agent: [desk.mention(name, desk.group())] });
    }
    if (source.chance(0.4)) {
        const name = source.chance(0.65) ? caller.full : caller.givenOnly;
        desk.say('EndUser', source.phrase(frames.introductions), { v: [desk.mention(name, desk.group())] });
    } else {
        desk.say('EndUser', source.phrase(frames.troubles));
    }
}

function body(desk: Desk, kind: Kind, caller: Person): void {
    const { source, tongue } = desk;
    const topics = kind === Kind.Split ? 1 : source.int(1, 4);
    let last = '';
    if (kind === Kind.Split && source.chance(0.5)) talk(desk);
    for (let turn = 0; turn < topics; turn += 1) {
        const type =
            kind === Kind.Split ? source.weighted(SPLIT_TYPES) : (afterCard(source, last) ?? source.weighted(TYPES));
        if (tongue.topic(type, desk.country) === null) continue;
        if (kind === Kind.Split) splitTurns(desk, type, caller);
        else if (kind === Kind.Written && source.chance(0.14)) manyInOne(desk, caller);
        else topicTurns(desk, type, caller);
        last = type;
        if (source.chance(0.5)) talk(desk);
    }
    if (kind === Kind.Split && source.chance(0.5)) topicTurns(desk, source.weighted(TYPES), caller);
}

/** After a card number, most agents ask for the rest of the card. */
function afterCard(source: Source, last: string): 'CARD_EXPIRY' | 'CVV' | 'POSTCODE' | null {
    if (last === 'CARD_NUMBER' && source.chance(0.6)) return source.pick(['CARD_EXPIRY', 'CARD_EXPIRY', 'CVV']);
    if (last === 'CARD_EXPIRY' && source.chance(0.6)) return source.pick(['CVV', 'CVV', 'POSTCODE']);
    return null;
}

/** Small talk, or something harmless that looks as if it mattered. */
function talk(desk: Desk): void {
    const { source, tongue } = desk;
    if (source.chance(0.3)) {
        harmlessTurn(desk);
        return;
    }
    if (source.chance(0.5)) desk.say('Agent', source.phrase(tongue.frames.agentTalk));
    desk.say('EndUser', source.phrase(tongue.frames.customerTalk));
}

function part(desk: Desk, agent: Person, caller: Person): void {
    const { source, tongue } = desk;
    const { frames } = tongue;
    if (source.chance(0.3)) {
        const [phrases, name] = source.chance(0.7)
            ? ([frames.vocatives, caller.givenOnly] as const)
            : ([frames.titled, caller.familyOnly] as const);
        desk.say('Agent', source.phrase(phrases), { v: [desk.mention(name, desk.group())] });
    }
    if (source.chance(0.6)) desk.say('Agent', source.phrase(frames.closings));
    if (source.chance(0.2))
        desk.say('EndUser', source.phrase(frames.thanksByName), { v: [desk.mention(agent.givenOnly, desk.group())] });
    else if (source.chance(0.6)) desk.say('EndUser', source.phrase(frames.farewells));
}

function clean(desk: Desk, kind: Kind): void {
    const { source, tongue } = desk;
    const turns = source.int(5, 14);
    for (let turn = 0; turn < turns; turn += 1) {
        const role = turn % 2 === 0 ? 'Agent' : 'EndUser';
        if (kind === Kind.Ordinary) {
            const own = role === 'Agent' ? tongue.frames.agentTalk : tongue.frames.customerTalk;
            desk.say(role, source.phrase(source.chance(0.4) ? own : tongue.ordinary));
        } else if (source.chance(0.68)) {
            harmlessTurn(desk);
        } else {
            desk.say(source.pick(['Agent', 'EndUser'] as const), source.phrase(tongue.hard.lines));
        }
    }
}

/** An order number, an amount, a date and their like: asked for and given, or told unasked. */
function harmlessTurn(desk: Desk): void {
    const { source, tongue, voice, country } = desk;
    const { frames, names } = tongue.hard;
    const kind = source.pick(Object.keys(frames));
    const value = harmless(kind, source, voice, country);
    const mention = (): Segment => ({ ...desk.mention(value, ''), mark: null });
    const called = names[kind];
    if (called === undefined || source.chance(0.5)) {
        const role = kind === 'company' ? 'Agent' : 'EndUser';
        desk.say(role, source.phrase(frames[kind] ?? []), { v: [mention()] });
        return;
    }
    const your = `${source.pick(tongue.your)} ${source.phrase(called)}`.trim();
    desk.say('Agent', source.phrase(tongue.frames.asks).replace('{your}', your));
    desk.say('EndUser', source.phrase(tongue.frames.replies), { v: [mention()] });
    if (source.chance(0.25)) desk.say('Agent', source.phrase(tongue.frames.readBacks), { v: [mention()] });
    else if (source.chance(0.5)) desk.say('Agent', source.phrase(tongue.frames.acknowledgements));
}
