import type { FlagAct, FlagActDetail } from 'c/entryFlag';
import { flagNotice, flagsUnreadNotice } from 'c/notices';
import type { ProxyClient, ProxyProblem } from 'c/proxyClient';
import type { DeclineReason, FlagReason, FlagsAnswer } from 'c/proxyContract';
import { counted } from 'c/wording';
import { countOpenFlags, openFlagOf, withFlags, type Flags } from './flags.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import { isWorthTelling } from './passingProblems.ts';
import { reloadRedacted } from './reloadRedacted.ts';

/**
 * Reads the flags of the record. Without them the transcript is shown all the same; what passes by itself is told only when it stays.
 * While one is on its way nothing is read: the answer to that tells all flags, and whether this one is stored.
 */
export async function readFlags(host: Host): Promise<void> {
    await readFlagsAfter(host, NOTHING_REDACTED);
}

/** Reads the flags of the record after a commit, which has resolved those of what it has redacted: that is shown as it is stored. */
export async function readFlagsAfter(host: Host, redacted: ReadonlyMap<string, string>): Promise<void> {
    const { list, sending } = host.visit.flags;
    if (sending !== null) return;
    await call(
        host,
        (client) => client.readFlags(),
        (problem) => {
            const failures = host.visit.flags.failures + 1;
            return isWorthTelling(problem, failures)
                ? { failures, problem: flagsUnreadNotice(problem, Date.now()) }
                : { failures };
        }
    );
    await reloadRedacted(host, { before: list, redacted });
}

const NOTHING_REDACTED: ReadonlyMap<string, string> = new Map();

/**
 * Looks whether others have set or resolved flags, and tells whether they have: how many are open is heard then. What fails is
 * not told; it is tried again. What this user is deciding goes before, and no question changes under a hand.
 */
export async function lookAtFlags(host: Host): Promise<boolean> {
    const { client } = host;
    const { flags } = host.visit;
    if (!client || flags.list === null || isDeciding(flags)) return false;
    const answer = await client.readFlags().catch(() => null);
    const now = host.visit.flags;
    if (!answer || host.client !== client || now.call !== flags.call || isDeciding(now)) return false;
    if (JSON.stringify(answer.flags) === JSON.stringify(now.list)) return false;
    const openBefore = countOpenFlags(now);
    host.visit = withFlags(host.visit, { list: answer.flags });
    if (countOpenFlags(host.visit.flags) !== openBefore) announceOpen(host);
    await reloadRedacted(host, { before: now.list, redacted: NOTHING_REDACTED });
    return true;
}

/** What somebody does about the flag of an entry. */
export const FLAG_ACTS: Readonly<Record<FlagAct, (host: Host, detail: FlagActDetail) => void>> = {
    ask: (host, { identifier }) => {
        host.visit = withFlags(host.visit, { asking: identifier });
    },
    leave: (host, { identifier }) => {
        host.visit = withFlags(host.visit, { asking: null });
        host.focusAfterRender((focus) => focus.entry(identifier));
    },
    answer: (host, { identifier, reasonCode }) => {
        const open = openFlagOf(host.visit.flags, identifier);
        void send(host, identifier, async (client) => {
            if (open)
                return client.resolveFlag(open.id, { outcome: 'declined', reasonCode: reasonCode as DeclineReason });
            return client.flagEntry({ entryIdentifier: identifier, reasonCode: reasonCode as FlagReason });
        });
    },
    withdraw: (host, { identifier }) => {
        const open = openFlagOf(host.visit.flags, identifier);
        if (!open) return;
        void send(host, identifier, (client) => client.resolveFlag(open.id, { outcome: 'withdrawn' }));
    },
    redact: (host, { identifier }) => {
        host.visit = { ...host.visit, editing: { identifier, range: null } };
    }
};

function isDeciding({ asking, sending }: Flags): boolean {
    return asking !== null || sending !== null;
}

/** Decides about one entry at a time; the focus stays with it, and how many flags are open is heard. */
async function send(
    host: Host,
    identifier: string,
    decide: (client: ProxyClient) => Promise<FlagsAnswer>
): Promise<void> {
    if (host.visit.flags.sending !== null) return;
    host.visit = withFlags(host.visit, { sending: identifier });
    const { client } = host;
    await call(host, decide, (problem) => ({ problem: flagNotice(problem, Date.now()) }));
    if (host.client !== client) return;
    host.visit = withFlags(host.visit, { asking: null, sending: null });
    announceOpen(host);
    host.focusAfterRender((focus) => focus.entry(identifier));
}

function announceOpen(host: Host): void {
    const count = countOpenFlags(host.visit.flags);
    host.announcement = count > 0 ? counted(count, LABELS.flagsOpen) : LABELS.flagsNone;
}

/** Every answer tells all flags; that of the call that was made last counts. */
async function call(
    host: Host,
    ask: (client: ProxyClient) => Promise<FlagsAnswer>,
    failed: (problem: ProxyProblem) => Partial<Flags>
): Promise<void> {
    const { client } = host;
    if (!client) return;
    const current = {};
    host.visit = withFlags(host.visit, { call: current });
    try {
        const { flags } = await ask(client);
        if (host.client === client && host.visit.flags.call === current)
            host.visit = withFlags(host.visit, { list: flags, failures: 0, problem: null });
    } catch (error) {
        if (host.client !== client || host.visit.flags.call !== current) return;
        host.visit = withFlags(host.visit, failed(error as ProxyProblem));
    }
}
