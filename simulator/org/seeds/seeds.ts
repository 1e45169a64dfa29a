import { callWithoutTranscript } from './callWithoutTranscript.ts';
import { cardAndSsn } from './cardAndSsn.ts';
import { cardReadAloud } from './cardReadAloud.ts';
import type { MakeSeeds } from './conversationSeed.ts';
import { emptyTranscript } from './emptyTranscript.ts';
import { liveCall } from './liveCall.ts';
import { liveSession } from './liveSession.ts';
import { manyScripts } from './manyScripts.ts';
import { richSession } from './richSession.ts';
import { threeSessions } from './threeSessions.ts';

/** Every seed, in the order in which it is planted. */
export const SEEDS: readonly MakeSeeds[] = [
    cardAndSsn,
    cardReadAloud,
    threeSessions,
    manyScripts,
    emptyTranscript,
    liveSession,
    liveCall,
    callWithoutTranscript,
    richSession
];
