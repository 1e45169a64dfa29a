import { EventType, FlagOutcome, Outcome } from 'c/proxyContract';
import { linksAmong } from '../../proxy/audit/chain.ts';
import type { Digests } from '../../proxy/audit/digests.ts';
import { flagsAmong } from '../../proxy/audit/flags.ts';
import type { StoredEvent } from '../../proxy/salesforce/gateway.ts';
import type { AuditTrail } from '../../proxy/usecases/readAuditTrail.ts';
import { chainOf } from './chainOf.ts';
import {
    EVIDENCE_FORMAT,
    type Evidence,
    type EvidenceRecord,
    type Told,
    type ToldDismissal,
    type ToldErasure,
    type ToldFlag,
    type ToldRedaction
} from './evidence.ts';
import { createLabels, type Labels } from './labels.ts';

/** Where evidence comes from. */
export interface Circumstances extends Pick<Evidence, 'id' | 'madeAt' | 'madeBy' | 'org'> {
    readonly recordId: string;
    readonly knownHead: string | null;
}

/** The evidence in a trail: what its sound rows tell, and what is wrong with the others. */
export function evidenceOf(trail: AuditTrail, digests: Digests, circumstances: Circumstances): Evidence {
    const { recordId, knownHead, ...rest } = circumstances;
    const events = trail.rows.flatMap(({ event }) => event ?? []);
    const links = linksAmong(events, digests);
    const names = new Map(trail.rows.map(({ event, name }) => [event, name]));
    const telling: Telling = { labels: createLabels(trail.policy.answer), nameOf: (event) => names.get(event) ?? '' };
    return {
        format: EVIDENCE_FORMAT,
        ...rest,
        record: recordOf(recordId, trail),
        redactions: redactionsAmong(links, telling),
        flags: flagsOf(links, digests, telling),
        dismissals: dismissalsAmong(links, telling),
        views: links.filter(({ type }) => type === EventType.View).map((event) => tellWho(event, telling.nameOf)),
        erasures: erasuresAmong(links, telling),
        chain: chainOf(trail, new Set(links), knownHead)
    };
}

interface Telling {
    readonly labels: Labels;
    readonly nameOf: (event: StoredEvent) => string;
}

function recordOf(id: string, { record }: AuditTrail): EvidenceRecord {
    return {
        id,
        object: record?.object ?? null,
        conversationId: record?.conversationId ?? null,
        startedAt: toIso(record?.startedAt ?? null),
        endedAt: toIso(record?.endedAt ?? null)
    };
}

function redactionsAmong(links: readonly StoredEvent[], { labels, nameOf }: Telling): readonly ToldRedaction[] {
    const outcomes = new Map(
        links.filter(({ type }) => type === EventType.Outcome).map((event) => [stepName(event), event])
    );
    return links
        .filter(({ type }) => type === EventType.Intent)
        .map((intent) => {
            const settled = outcomes.get(stepName(intent));
            const outcome = settled?.outcome ?? null;
            return {
                ...tell(intent, nameOf),
                commitId: intent.commitId,
                reason: labels.reason(intent.reasonCode ?? ''),
                note: intent.note,
                spans: labels.spans(intent.spans),
                verified: outcome === Outcome.Redacted,
                outcome: settled && outcome ? { ...tellWho(settled, nameOf), ...labels.outcome(outcome) } : null
            };
        });
}

function flagsOf(links: readonly StoredEvent[], digests: Digests, { labels, nameOf }: Telling): readonly ToldFlag[] {
    return flagsAmong(links, digests).map(({ event, resolution }) => ({
        ...tell(event, nameOf),
        reason: labels.flagReason(event.reasonCode ?? ''),
        resolution: resolution && {
            ...tellWho(resolution, nameOf),
            ...labels.flagOutcome(resolution.outcome ?? FlagOutcome.Withdrawn),
            reason: resolution.reasonCode === null ? null : labels.declineReason(resolution.reasonCode)
        }
    }));
}

function dismissalsAmong(links: readonly StoredEvent[], { labels, nameOf }: Telling): readonly ToldDismissal[] {
    return links
        .filter(({ type }) => type === EventType.Dismissal || type === EventType.DismissalWithdrawn)
        .map((event) => ({
            ...tell(event, nameOf),
            withdrawn: event.type === EventType.DismissalWithdrawn,
            spans: labels.spans(event.spans)
        }));
}

/** What is told before a delete has no outcome, what is told after it has one; both have its id. */
function erasuresAmong(links: readonly StoredEvent[], { labels, nameOf }: Telling): readonly ToldErasure[] {
    const told = links.filter(({ type }) => type === EventType.Erasure);
    return told
        .filter(({ outcome }) => outcome === null)
        .map((asked) => {
            const ended = told.find(({ commitId, outcome }) => commitId === asked.commitId && outcome !== null);
            return {
                ...tellWho(asked, nameOf),
                note: asked.note,
                outcome: ended ? { ...tellWho(ended, nameOf), ...labels.erasureOutcome(ended.outcome ?? '') } : null
            };
        });
}

function tell(event: StoredEvent, nameOf: Telling['nameOf']): Told {
    return { ...tellWho(event, nameOf), entryIdentifier: event.entryIdentifier };
}

function tellWho(event: StoredEvent, nameOf: Telling['nameOf']): Omit<Told, 'entryIdentifier'> {
    const { actorId, actorName, occurredAt } = event;
    return {
        row: nameOf(event),
        at: new Date(occurredAt).toISOString(),
        by: { id: actorId, name: actorName }
    };
}

function stepName({ commitId, entryIdentifier }: StoredEvent): string {
    return JSON.stringify([commitId, entryIdentifier]);
}

function toIso(time: number | null): string | null {
    return time === null ? null : new Date(time).toISOString();
}
