import { makeId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { applyDeployment } from './applyDeployment.ts';
import { componentsIn, type ManifestComponent } from './manifest.ts';
import { refusalOf } from './refusalOf.ts';
import { readZip, type ZippedFile } from './readZip.ts';

/** What came with one deploy call. */
export interface Deployment {
    /** 0Af…, 18 characters. */
    readonly id: string;
    /** Whether nothing is to be stored: a validation, or dry run. */
    readonly checkOnly: boolean;
    readonly createdBy: User;
    /** Epoch ms. */
    readonly createdAt: number;
    readonly files: readonly ZippedFile[];
    /** What package.xml names, in its order. */
    readonly components: readonly ManifestComponent[];
    /** Why the zip cannot be deployed; `null` when it can. */
    readonly problem: string | null;
}

/**
 * Takes a zip, and stores what the simulator keeps of it. No type is checked: every component that package.xml names is a success,
 * or none is.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy.htm
 */
export async function takeDeployment(
    org: Org,
    { zip, checkOnly, user }: { readonly zip: Buffer; readonly checkOnly: boolean; readonly user: User }
): Promise<Deployment> {
    const files = filesOf(zip);
    const manifest = files.find(({ path }) => /^(?:[^/]+\/)?package\.xml$/.test(path));
    const { counters, deployments } = org.state;
    const number = (counters.get('0Af') ?? 0) + 1;
    counters.set('0Af', number);
    const deployment: Deployment = {
        id: makeId('0Af', number),
        checkOnly,
        createdBy: user,
        createdAt: org.now(),
        files,
        components: componentsIn(manifest?.content.toString('utf8') ?? ''),
        problem: manifest === undefined ? 'No package.xml found' : refusalOf(org, files)
    };
    if (!checkOnly && deployment.problem === null) await applyDeployment(org, files);
    deployments.set(deployment.id, deployment);
    return deployment;
}

function filesOf(zip: Buffer): readonly ZippedFile[] {
    try {
        return readZip(zip);
    } catch (error) {
        if (error instanceof RangeError) {
            return [];
        }
        throw error;
    }
}
