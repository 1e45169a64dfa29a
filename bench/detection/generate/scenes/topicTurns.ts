import type { Person } from '../values/person.ts';
import type { Value } from '../values/value.ts';
import type { Desk } from './desk.ts';
import { valueOf } from './valueOf.ts';

/** One value is asked for and given, or given unasked; sometimes it is read back, asked for again or corrected. */
export function topicTurns(desk: Desk, type: string, someone: Person): void {
    const topic = desk.tongue.topic(type, desk.country);
    if (topic === null) return;
    const { source } = desk;
    const value = valueOf(type, desk, someone);
    const group = desk.group();
    if (source.chance(0.22)) {
        desk.say('EndUser', source.phrase(topic.volunteered), { v: [desk.mention(value, group)] });
    } else {
        ask(desk, type);
        if (source.chance(0.12)) stall(desk);
        answer(desk, type, value, group);
        if (type === 'PERSON' && source.chance(0.35)) spellOut(desk, someone, group);
    }
    follow(desk, value, group);
}

/** The agent asks for a value of a type. */
export function ask(desk: Desk, type: string): void {
    const { source, tongue, country } = desk;
    const topic = tongue.topic(type, country);
    if (topic === null) return;
    if (source.chance(0.4)) {
        desk.say('Agent', source.phrase(topic.prompts));
        return;
    }
    const your = `${source.pick(tongue.your)} ${source.phrase(topic.names)}`.trim();
    desk.say('Agent', source.phrase(tongue.frames.asks).replace('{your}', your));
}

/** The customer gives the value in a sentence of some kind. */
export function answer(desk: Desk, type: string, value: Value, group: string): void {
    const { source, tongue, country } = desk;
    const topic = tongue.topic(type, country);
    if (topic === null) return;
    const mention = { v: [desk.mention(value, group)] };
    const way = source.weighted({ reply: 58, own: 27, declare: 15 });
    if (way === 'reply') {
        desk.say('EndUser', source.phrase(tongue.frames.replies), mention);
        return;
    }
    if (way === 'own') {
        desk.say('EndUser', source.phrase(topic.answers), mention);
        return;
    }
    const my = `${tongue.my} ${source.phrase(topic.names)}`.trim();
    desk.say('EndUser', source.phrase(tongue.frames.declares).replaceAll('{my}', my), mention);
}

/** What the agent says to an answer: thanks, the value read back, or nothing. */
export function follow(desk: Desk, value: Value, group: string): void {
    const { source, tongue } = desk;
    const { frames } = tongue;
    const way = source.weighted({ thanks: 50, readBack: 22, nothing: 18, doubt: 4, talk: 6 });
    if (way === 'thanks') {
        desk.say('Agent', source.phrase(frames.acknowledgements));
        return;
    }
    if (way === 'talk') {
        desk.say('Agent', source.phrase(frames.agentTalk));
        return;
    }
    if (way === 'nothing') return;
    desk.say('Agent', source.phrase(frames.readBacks), { v: [desk.repeat(value, group)] });
    if (way === 'readBack') {
        desk.say('EndUser', source.phrase(frames.confirmations));
        return;
    }
    desk.say('EndUser', source.phrase(frames.denials), { v: [desk.mention(value, group)] });
}

function stall(desk: Desk): void {
    const { source, tongue } = desk;
    desk.say('EndUser', source.phrase(tongue.frames.customerTalk));
    if (source.chance(0.7)) desk.say('Agent', source.phrase(tongue.frames.agentTalk));
}

/** The name once more, letter by letter. */
function spellOut(desk: Desk, someone: Person, group: string): void {
    if (desk.tongue.language !== 'en') return;
    const { source } = desk;
    const [whole, spelled] = source.chance(0.7)
        ? [someone.familyOnly, someone.spelledFamily]
        : [someone.givenOnly, someone.spelledGiven];
    const slots = { n: [desk.mention(whole, group)], v: [desk.mention(spelled, group)] };
    if (source.chance(0.6)) desk.say('Agent', source.phrase(SPELL_ASKS));
    desk.say('EndUser', source.phrase(SPELLINGS), slots);
}

const SPELL_ASKS = [
    'How do you spell that?',
    'Could you spell that for me please?',
    'Can you spell the last name?',
    'Sorry, how is that spelled?',
    'Is that with one or two?',
    'Could you spell your surname?'
];

const SPELLINGS = [
    "It's {v}.",
    '{n}, {v}.',
    "That's {v}.",
    '{n} is spelled {v}.',
    'Sure, {v}.',
    '{v}.',
    '{n}, that is {v}.',
    "{n}, it's spelt {v}."
];
