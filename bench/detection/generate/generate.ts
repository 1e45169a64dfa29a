import type { Conversation } from './conversation.ts';
import { TONGUES } from './phrases/tongues.ts';
import { createSource, Profile } from './profile.ts';
import { createRandom, hashOf, seedOf } from './random.ts';
import { converse } from './scenes/converse.ts';

/** What data to generate. */
export interface Wish {
    readonly seed: number;
    readonly profile: Profile;
    readonly conversations: number;
}

const KINDS = { written: 27, spoken: 31, split: 16, hard: 14, ordinary: 12 } as const;

/** Conversations with gold spans, the same for the same wish. A conversation does not depend on how many follow. */
export function generate({ seed, profile, conversations }: Wish): readonly Conversation[] {
    const own = profile === Profile.HeldOut ? hashOf(`held out ${seed}`) : seed;
    return Array.from({ length: conversations }, (_, index) => {
        const source = createSource(createRandom(seedOf(own, String(index))), profile);
        const kind = source.weighted(KINDS);
        const tongue = TONGUES[source.weighted(LANGUAGES)];
        return converse(`c${index + 1}`, kind, source, tongue);
    });
}

/** How often each language is spoken, of a hundred. */
const LANGUAGES = { en: 86, de: 3, fr: 2.5, es: 2.5, pt: 1.5, it: 1.5, nl: 1.5, ja: 1.5 };
