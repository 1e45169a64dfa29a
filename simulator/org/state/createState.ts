import { emptyConversationData } from '../conversationData/conversationDataState.ts';
import { emptyDataCloud } from '../dataCloud/dataCloudState.ts';
import { SEEDS } from '../seeds/seeds.ts';
import { plantConversation } from '../seeds/plantConversation.ts';
import { plantChannels } from '../seeds/plantChannels.ts';
import { plantSettings } from '../seeds/plantSettings.ts';
import { STANDING_SETS } from './permissionSets.ts';
import type { Org, OrgState } from './org.ts';
import { seedUsers } from './users.ts';

/** Brings the org back to its beginning: seeds, switches, no faults, an empty log, counters at zero, its clock in step. */
export function resetState(org: Org): void {
    const { faultsDeleted } = org.state;
    org.state = emptyState(org);
    faultsDeleted.abort();
    plantSettings(org);
    plantChannels(org);
    for (const makeSeeds of SEEDS) {
        for (const seed of makeSeeds(org.now())) {
            plantConversation(org, seed);
        }
    }
}

/** A state without a record. */
export function emptyState({ startingSwitches }: Pick<Org, 'startingSwitches'>): OrgState {
    return {
        switches: startingSwitches,
        users: seedUsers(),
        tables: new Map(),
        shares: new Map(),
        conversations: new Map(),
        activity: new Map(),
        arriving: [],
        hourlyCalls: new Map(),
        dailyCalls: [],
        updates: new Map(),
        patching: new Set(),
        uploads: new Map(),
        deployments: new Map(),
        retrievals: new Map(),
        missingObjects: new Set(),
        permissionSets: new Map(STANDING_SETS),
        cursors: new Map(),
        conversationData: emptyConversationData(),
        dataCloud: emptyDataCloud(),
        faults: [],
        faultsDeleted: new AbortController(),
        requests: [],
        seeded: [],
        counters: new Map(),
        clockAhead: 0
    };
}
