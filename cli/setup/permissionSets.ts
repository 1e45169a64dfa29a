import { z } from 'zod';
import { callSf } from '../org/sf.ts';
import type { Setting } from './setting.ts';
import { failed, Outcome, told, type StepReport } from './step.ts';

const STEP = 'permission sets';
const Assigned = z.object({ records: z.array(z.object({ PermissionSet: z.object({ Name: z.string() }) })) });
const Assignment = z.object({ failures: z.array(z.unknown()) });

/** Assigns to each named user the permission sets that they lack. */
export async function assignPermissionSets(setting: Setting): Promise<readonly StepReport[]> {
    const reports: StepReport[] = [];
    for (const [user, sets] of setsByUser(setting)) reports.push(await assignTo(user, sets, setting));
    return reports;
}

/** What each user is to have, by username. */
export function setsByUser(
    setting: Pick<Setting, 'agent' | 'supervisor' | 'operator' | 'auditor' | 'parts'>
): ReadonlyMap<string, readonly string[]> {
    const { agent, supervisor, operator, auditor, parts } = setting;
    const products = parts.flatMap((part) =>
        part === 'messaging' ? ['Messaging'] : part === 'voice' ? ['Voice'] : []
    );
    const reports = parts.includes('reporting') ? ['RedactInline_Reports'] : [];
    const rolesOf = (role: string): readonly string[] => [
        `RedactInline_${role}`,
        ...products.map((product) => `RedactInline_${product}_${role}`)
    ];
    const roles: readonly (readonly [users: readonly string[], sets: readonly string[]])[] = [
        [agent, rolesOf('Agent')],
        [supervisor, [...rolesOf('Supervisor'), ...reports]],
        [operator, ['RedactInline_Operator']],
        [auditor, ['RedactInline_Auditor', ...reports]]
    ];
    const all = new Map<string, readonly string[]>();
    for (const [users, sets] of roles)
        for (const user of users) all.set(user, [...new Set([...(all.get(user) ?? []), ...sets])]);
    return all;
}

async function assignTo(user: string, sets: readonly string[], setting: Setting): Promise<StepReport> {
    const { targetOrg, isDryRun } = setting;
    const query = `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.Username = '${user}'`;
    const { name, result } = await callSf(['data', 'query', '--target-org', targetOrg, '--query', query]);
    const read = Assigned.safeParse(result);
    if (!read.success) {
        return failed(
            STEP,
            `What ${user} has cannot be read (${name ?? 'unknown'}).`,
            'Assign them in Setup → Permission Sets.'
        );
    }
    const held = read.data.records.map(({ PermissionSet }) => PermissionSet.Name);
    const lacking = sets.filter((set) => !held.includes(set));
    if (lacking.length === 0) return told(STEP, Outcome.Unchanged, `${user} has ${sets.join(', ')}.`);
    if (isDryRun) return told(STEP, Outcome.Planned, `${user} would be given ${lacking.join(', ')}.`);

    const names = lacking.flatMap((set) => ['--name', set]);
    const assigned = await callSf(
        ['org', 'assign', 'permset', '--target-org', targetOrg, '--on-behalf-of', user, ...names],
        { timeoutMs: 5 * 60_000 }
    );
    const assignment = Assignment.safeParse(assigned.result);
    if (assignment.success && assignment.data.failures.length === 0) {
        return told(STEP, Outcome.Done, `${user} is given ${lacking.join(', ')}.`);
    }
    return failed(
        STEP,
        `${user} could not be given all of ${lacking.join(', ')} (${assigned.name ?? 'refused'}).`,
        `Compare the username and the user's licences, or assign them in Setup → Permission Sets.`
    );
}
