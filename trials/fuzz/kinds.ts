import { openAnswersPlayer } from './answersPlayer.ts';
import { openRequestsPlayer } from './requestsPlayer.ts';
import type { Player } from './run.ts';

/** What is generated, and who plays it. */
export const KINDS = {
    requests: openRequestsPlayer,
    answers: openAnswersPlayer
} as const satisfies Readonly<Record<string, (seed: number, player: number) => Promise<Player>>>;

/** A kind of {@link KINDS}. */
export type Kind = keyof typeof KINDS;
