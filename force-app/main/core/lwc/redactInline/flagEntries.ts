import type { FlagAct, FlagActDetail } from 'c/entryFlag';
import { flagNotice, flagsUnreadNotice } from 'c/notices';
import type { ProxyClient, ProxyProblem } from 'c/proxyClient';
import type { DeclineReason, FlagReason, FlagsAnswer } from 'c/proxyContract';
import { counted } from 'c/wording';
import { countOpenFlags, openFlagOf, withFlags } from './flags.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';

/** Reads the flags of the record. Without them the transcript is shown all the same. */
export async function readFlags(host: Host): Promise<void> {
    await call(host, (client) => client.readFlags(), flagsUnreadNotice);
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

/** Decides about one entry at a time; the focus stays with it, and how many flags are open is heard. */
async function send(
    host: Host,
    identifier: string,
    decide: (client: ProxyClient) => Promise<FlagsAnswer>
): Promise<void> {
    if (host.visit.flags.sending !== null) return;
    host.visit = withFlags(host.visit, { sending: identifier });
    const { client } = host;
    await call(host, decide, flagNotice);
    if (host.client !== client) return;
    host.visit = withFlags(host.visit, { asking: null, sending: null });
    const count = countOpenFlags(host.visit.flags);
    host.announcement = count > 0 ? counted(count, LABELS.flagsOpen) : LABELS.flagsNone;
    host.focusAfterRender((focus) => focus.entry(identifier));
}

/** Every answer tells all flags; that of the call that was made last counts. */
async function call(
    host: Host,
    ask: (client: ProxyClient) => Promise<FlagsAnswer>,
    noticeOf: typeof flagNotice
): Promise<void> {
    const { client } = host;
    if (!client) return;
    const current = {};
    host.visit = withFlags(host.visit, { call: current });
    try {
        const { flags } = await ask(client);
        if (host.client === client && host.visit.flags.call === current)
            host.visit = withFlags(host.visit, { list: flags, problem: null });
    } catch (error) {
        if (host.client !== client || host.visit.flags.call !== current) return;
        host.visit = withFlags(host.visit, { problem: noticeOf(error as ProxyProblem) });
    }
}
