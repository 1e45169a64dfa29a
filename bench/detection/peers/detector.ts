import type { Conversation } from '../generate/conversation.ts';
import type { Found } from '../measure/measure.ts';

/** One program that finds sensitive data, behind the same interface as all others. */
export interface Detector {
    readonly name: string;
    readonly find: (conversation: Conversation) => readonly Found[] | Promise<readonly Found[]>;
}
