import { cardAndSsn } from './cardAndSsn.ts';
import type { MakeSeeds } from './conversationSeed.ts';

/** Every seed, in the order in which it is planted. */
export const SEEDS: readonly MakeSeeds[] = [cardAndSsn];
