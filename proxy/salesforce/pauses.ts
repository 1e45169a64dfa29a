import type { SalesforceUser } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { PauseStore } from '../state/pauseStore.ts';
import type { UpstreamError } from './upstreamError.ts';
import { exceedsOrgLimit, pauseSeconds } from './upstreamProblem.ts';

/** Remembers until when Salesforce asked not to be called. */
export interface Pauses {
    /** Keeps the pause that a refusal asks for: for everyone when the org's limit is spent, else for this user. */
    remember(user: SalesforceUser, error: UpstreamError): void;
    /**
     * Rejects with SALESFORCE_UNAVAILABLE and the seconds that are left while this user's calls would be refused, as any proxy
     * has learned. Another proxy's pause is known after {@link KNOWN_FOR_MS} at the latest.
     */
    check(user: SalesforceUser): Promise<void>;
    /** Throws as {@link check} does, and waits for nothing: by what this proxy knows already. */
    checkKnown(user: SalesforceUser): void;
}

/** What {@link createPauses} works with. */
export interface PausesSettings {
    /** Epoch ms. */
    readonly now: () => number;
    /** Where pauses outlive the process and other proxies hear of them; without one, each process has its own. */
    readonly store?: PauseStore | undefined;
}

/** How old what is known of a user's pauses may be before the store is asked again, ms: one question a second at most. */
const KNOWN_FOR_MS = 1_000;

/** A store that failed is not asked for so long, so that requests do not wait for it one after the other, ms. */
const LEFT_ALONE_MS = 5_000;

/** More users than this at once are there only in an outage; then what is known of those seen longest ago is forgotten. */
const MOST_USERS = 10_000;

const ORG = 'org';

interface Known {
    until: number;
    askedAt: number;
    answer: Promise<void> | null;
}

/**
 * Pauses in memory, shared through the store. While the store is away, what this process knows decides, and it learns on: each
 * proxy then hears of a pause by one refused call, and none goes on calling.
 */
export function createPauses({ now, store }: PausesSettings): Pauses {
    const knownByUser = new Map<string, Known>();
    let orgUntil = 0;
    let storeAgainAt = -Infinity;

    const knownOf = ({ userId }: SalesforceUser): Known => {
        const known = knownByUser.get(userId) ?? { until: 0, askedAt: -Infinity, answer: null };
        knownByUser.delete(userId);
        knownByUser.set(userId, known);
        forgetOldest(knownByUser);
        return known;
    };
    const leaveStoreAlone = (): void => {
        storeAgainAt = now() + LEFT_ALONE_MS;
    };
    const ask = async (asked: PauseStore, user: SalesforceUser, known: Known): Promise<void> => {
        try {
            const left = await asked.left([ORG, scopeOf(user)]);
            if (left > 0) known.until = Math.max(known.until, now() + left);
        } catch {
            leaveStoreAlone();
        }
    };
    const learn = async (user: SalesforceUser): Promise<void> => {
        if (!store || now() < storeAgainAt) return;
        const known = knownOf(user);
        if (now() - known.askedAt >= KNOWN_FOR_MS) {
            known.askedAt = now();
            known.answer = ask(store, user, known);
        }
        await known.answer;
    };
    const checkKnown = (user: SalesforceUser): void => {
        const left = Math.max(orgUntil, knownByUser.get(user.userId)?.until ?? 0) - now();
        if (left <= 0) return;
        const retryAfterSeconds = Math.ceil(left / 1000);
        throw new ProblemError('SALESFORCE_UNAVAILABLE', { reason: 'upstream_paused', retryAfterSeconds });
    };
    return {
        remember(user, error) {
            const milliseconds = pauseSeconds(error) * 1000;
            const until = now() + milliseconds;
            const isForAll = exceedsOrgLimit(error);
            if (isForAll) orgUntil = Math.max(orgUntil, until);
            else {
                const known = knownOf(user);
                known.until = Math.max(known.until, until);
            }
            store?.prolong(isForAll ? ORG : scopeOf(user), milliseconds).catch(leaveStoreAlone);
        },
        async check(user) {
            checkKnown(user);
            await learn(user);
            checkKnown(user);
        },
        checkKnown
    };
}

function scopeOf({ userId }: SalesforceUser): string {
    return `user:${userId}`;
}

function forgetOldest(knownByUser: Map<string, Known>): void {
    const oldest = knownByUser.keys().next().value;
    if (knownByUser.size > MOST_USERS && oldest !== undefined) knownByUser.delete(oldest);
}
