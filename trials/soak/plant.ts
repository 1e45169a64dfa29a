import type { OrgControl } from '../../proxy/http/orgControl.ts';
import type { EntryHistory, SoakRecord } from './histories.ts';
import { planTranscript } from './planTranscript.ts';
import { createRandom } from './random.ts';
import type { SoakSettings } from './settings.ts';

/** Names of users: three of five are supervisors. */
export interface People {
    readonly supervisors: readonly string[];
    readonly agents: readonly string[];
}

/** Chooser of what is planted; users are choosers from 1 on. */
const PLANTER = 0;

const AGENT = {
    apiEnabled: true,
    accessConversationEntries: true,
    readRecords: true,
    view: true,
    readEvents: true,
    createEvents: true
};

/** Makes the users. */
export async function plantPeople(org: OrgControl, { users }: SoakSettings): Promise<People> {
    const names = Array.from({ length: users }, (_, index) => `person${String(index)}`);
    const supervisors = names.slice(0, Math.ceil(users * 0.6));
    for (const name of names) {
        await org.addUser({ name, permissions: { ...AGENT, redact: supervisors.includes(name) } });
    }
    return { supervisors, agents: names.slice(supervisors.length) };
}

/** Makes calls and sessions that ended yesterday, which every supervisor may edit and every agent may read. */
export async function plantRecords(
    org: OrgControl,
    { supervisors, agents }: People,
    { records, entriesPerRecord, seed }: SoakSettings
): Promise<readonly SoakRecord[]> {
    const random = createRandom(seed, PLANTER);
    const startedAt = Date.now() - 24 * 60 * 60 * 1000;
    const access = Object.fromEntries([
        ...supervisors.map((name) => [name, 'edit'] as const),
        ...agents.map((name) => [name, 'read'] as const)
    ]);
    const planted: SoakRecord[] = [];
    for (let index = 0; index < records; index += 1) {
        const plan = planTranscript(random, entriesPerRecord);
        const object = index % 2 === 0 ? 'VoiceCall' : 'MessagingSession';
        const [record] = await org.addConversation({
            seed: `soak${String(index)}`,
            records: [{ object, startedAt, endedAt: startedAt + 3_600_000, access }],
            entries: plan.map(({ from, text }, place) => ({
                from,
                text,
                at: startedAt + place * 10_000,
                identifier: identifierOf(index, place)
            }))
        });
        if (!record) throw new TypeError('a planted conversation has a record');
        const histories = plan.map(({ text, secrets }, place): EntryHistory => {
            const identifier = identifierOf(index, place);
            return { recordId: record.recordId, identifier, planted: text, secrets, goneSince: new Map() };
        });
        planted.push({ ...record, entries: new Map(histories.map((entry) => [entry.identifier, entry])) });
    }
    return planted;
}

function identifierOf(record: number, place: number): string {
    return `00000000-0000-4000-8000-${String(record).padStart(4, '0')}${String(place).padStart(8, '0')}`;
}
