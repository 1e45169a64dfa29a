import type { LimitsState } from 'c/limitMeters';
import type { Visit } from './visit.ts';

/** Limits of which nothing is read. */
export const UNREAD_LIMITS: LimitsState = { answer: null, isLoading: false, problem: null };

/** The visit with a change of the limits, while they are shown. */
export function withLimits(visit: Visit, change: Partial<LimitsState>): Visit {
    return visit.limits ? { ...visit, limits: { ...visit.limits, ...change } } : visit;
}
