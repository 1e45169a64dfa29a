import { RecordObject } from 'c/proxyContract';
import { counted } from '../../../cli/counted.ts';
import { checkSalesforce } from '../../../cli/doctor/checks/salesforce.ts';
import { Verdict, type Finding } from '../../../cli/doctor/finding.ts';
import { RecordKey } from '../../../proxy/salesforce/sweepGateway.ts';
import { findRecords, type SweepSource } from '../../../proxy/usecases/sweep/findRecords.ts';
import { verifyAudit } from '../../../proxy/usecases/verifyAudit.ts';
import { TRAVELLER, type RoadGround } from '../roadGround.ts';
import type { Road } from '../scene.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Finds the records of a sweep by their end. */
export const SWEEP: Road = {
    name: 'sweep',
    title: 'Finding the records of a sweep by their end: `redact-inline sweep --since …`',
    strikes: 'new',
    travel: (ground) =>
        find(ground, { kind: 'time', from: ground.theatre.now() - YEAR_MS, until: ground.theatre.now() })
};

/** Finds the records of a sweep by what a scan has found. */
export const SWEEP_NAMED: Road = {
    name: 'sweep of findings',
    title: 'Finding the records of a sweep by name: `redact-inline sweep --from …`',
    strikes: 'new',
    travel: (ground) => {
        const { org } = ground.theatre.stage;
        const values = ['cardAndSsn', 'cardReadAloud'].map((seed) => org.conversationIdentifier(seed));
        return find(ground, { kind: 'named', names: [{ key: RecordKey.Identifier, values }] });
    }
};

async function find({ identify, salesforce, signal }: RoadGround, source: SweepSource): Promise<string> {
    const gateway = salesforce.sweepAs(await identify(), signal);
    let count = 0;
    const lacking: string[] = [];
    for await (const found of findRecords(gateway, source)) {
        count += found.items.length;
        if (found.lacking !== null) lacking.push(found.lacking);
    }
    const objects = Object.values(RecordObject).filter((object) => lacking.includes(object));
    return `${counted(count, 'record')}${objects.map((object) => `, no ${object}`).join('')}`;
}

/** Verifies every chain of the org. */
export const VERIFY: Road = {
    name: 'audit verify',
    title: 'Verifying the audit trail: `redact-inline audit verify`',
    strikes: ['rows of the trail', 'rows of no record'],
    travel: async ({ identify, salesforce, digests, signal }) => {
        const gateway = salesforce.actAs(await identify(), signal);
        let count = 0;
        for await (const { findings } of verifyAudit({ gateway, digests, recordId: null, knownHeads: new Map() })) {
            count += findings.length;
        }
        return counted(count, 'finding');
    }
};

/** Asks the org everything that `doctor` asks it. */
export const DOCTOR: Road = {
    name: 'doctor',
    title: 'Looking whether the org is set up: `redact-inline doctor`',
    strikes: 'each',
    prepare: async ({ theatre: { stage } }) => {
        const trusted = { EndpointUrl: stage.environment.audience, IsActive: true, IsApplicableToConnectSrc: true };
        await stage.org.deployRecords('CspTrustedSite', [trusted]);
    },
    travel: async ({ salesforce, signal, theatre }) => {
        const findings: Finding[] = [];
        await checkSalesforce({
            environment: theatre.stage.environment,
            salesforce,
            username: TRAVELLER,
            interaction: null,
            signal,
            tell: (more) => void findings.push(...more)
        });
        // The org's Date header is that of the machine, whose clock nobody moves.
        const wrong = findings.filter(({ about, verdict }) => verdict !== Verdict.Fine && about !== 'clock');
        return wrong.map(({ about, verdict }) => `${verdict}: ${about}`).join(', ') || 'all is well';
    }
};
