import type { CallName } from './calls.ts';
import type { RoadGround } from './roadGround.ts';
import type { Performance, Theatre, TrialAnswer } from './theatre.ts';

/** Which calls faults strike: each, those that nothing before it in the table leads to, or these. */
export type Strikes = 'each' | 'new' | readonly CallName[];

interface Told {
    readonly name: string;
    readonly title: string;
    readonly strikes: Strikes;
}

/** A request to the proxy that leads to calls to Salesforce. */
export interface Scene extends Told {
    /** Faults that are no single call's are played, too; they always are where each call is struck. */
    readonly strikesAll?: true;
    /** Also reads the Conversation Data API, or Data Cloud. */
    readonly reads?: 'everyKind' | 'copies';
    /** It writes: the very same is asked for again at the end. */
    readonly writes?: true;
    /** What has happened before, without a fault of the trial. */
    readonly prepare?: (theatre: Theatre, performance: Performance) => Promise<void>;
    readonly act: (theatre: Theatre, performance: Performance) => Promise<TrialAnswer>;
}

/** A command of the command line, by its use cases: in this process, so that hundreds are played in minutes. */
export interface Road extends Told {
    readonly prepare?: (ground: RoadGround) => Promise<void>;
    /**
     * Does once what the command does, and tells in words of its own how that ended. Throws a `ProblemError` where the command would
     * end with its code, and anything else where nobody has thought of it.
     */
    readonly travel: (ground: RoadGround) => Promise<string>;
    /** What is done again once Salesforce is well; the same where left out. */
    readonly travelAgain?: (ground: RoadGround) => Promise<string>;
    /** What the org holds of it, in a word; `twice` where something is there twice. Left out where nothing is written. */
    readonly left?: (theatre: Theatre) => Promise<string>;
    readonly writes?: RoadWrites;
}

/** What must hold of a road that writes. */
export interface RoadWrites {
    /** Calls that may be done twice when they are sent twice: after one without an answer comes a lookup, or none. */
    readonly once: readonly CallName[];
    readonly lookups: readonly CallName[];
    /** What the org must hold after an end, by what stands in its words; any other end promises nothing. */
    readonly leftAfter: Readonly<Record<string, string>>;
    /** What the org holds when everything was done. */
    readonly goal: string;
}

/** What the table has a part for. */
export type Act = Scene | Road;

/** Tells a road from a request to the proxy. */
export function isRoad(act: Act): act is Road {
    return 'travel' in act;
}
