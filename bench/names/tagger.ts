import { readingOf, type Reading } from '../../proxy/detection/reading.ts';
import { TokenKind } from '../../proxy/detection/text/tokens.ts';
import type { Conversation } from '../detection/generate/conversation.ts';
import { createRandom } from '../detection/generate/random.ts';
import type { Detector } from '../detection/peers/detector.ts';
import { featuresOf } from './features.ts';
import { Perceptron, Tag } from './perceptron.ts';

const PERSON = 'PERSON';
const ROUNDS = 6;

/** A detector of names that learns them from marked conversations, word by word. */
export function trained(conversations: readonly Conversation[], seed: number): Detector {
    const perceptron = new Perceptron();
    const random = createRandom(seed);
    const order = conversations.map((conversation) => ({ conversation, reading: read(conversation) }));
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const { conversation, reading } of random.shuffled(order)) learn(perceptron, conversation, reading);
    }
    perceptron.average();
    return { name: 'tagger', find: (conversation) => namesIn(perceptron, conversation) };
}

function read({ entries }: Conversation): Reading {
    return readingOf(entries.map(({ id, text, role }) => ({ identifier: id, text, role })));
}

function learn(perceptron: Perceptron, { entries, gold }: Conversation, reading: Reading): void {
    const { tokens } = reading;
    for (const [entry, { id }] of entries.entries()) {
        const names = gold.filter((span) => span.entry === id && span.type === PERSON);
        let before: Tag = Tag.Outside;
        for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
            if (tokens.kind[token] === TokenKind.Sign) continue;
            const start = tokens.start[token] ?? 0;
            const name = names.find((span) => span.start <= start && start < span.end);
            const truth = name === undefined ? Tag.Outside : name.start === start ? Tag.Begins : Tag.GoesOn;
            const possible: Tag = truth === Tag.GoesOn && before === Tag.Outside ? Tag.Begins : truth;
            perceptron.learn(featuresOf(reading, entry, token, before), before, possible);
            before = possible;
        }
    }
}

function namesIn(perceptron: Perceptron, conversation: Conversation): ReturnType<Detector['find']> {
    const reading = read(conversation);
    const { tokens } = reading;
    return conversation.entries.flatMap(({ id }, entry) => {
        const names: { entry: string; start: number; end: number; type: string }[] = [];
        let before: Tag = Tag.Outside;
        for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
            if (tokens.kind[token] === TokenKind.Sign) continue;
            before = perceptron.best(featuresOf(reading, entry, token, before), before);
            const end = tokens.end[token] ?? 0;
            const last = names.at(-1);
            if (before === Tag.Begins) names.push({ entry: id, start: tokens.start[token] ?? 0, end, type: PERSON });
            else if (before === Tag.GoesOn && last) last.end = end;
        }
        return names;
    });
}
