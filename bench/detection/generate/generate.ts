import { Kind, type Conversation } from './conversation.ts';
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
        const tongue = TONGUES[source.weighted(LANGUAGES)] ?? TONGUES.en;
        return converse(`c${index + 1}`, Kind[toKey(kind)], source, tongue);
    });
}

const LANGUAGES = { en: 100 };

function toKey(kind: keyof typeof KINDS): keyof typeof Kind {
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as keyof typeof Kind;
}
