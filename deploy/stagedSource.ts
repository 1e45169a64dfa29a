import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { emitBundles } from './emittedBundles.ts';
import { PROJECT_ROOT } from './project.ts';

/** A copy of the project as it lies when it deploys: sources with freshly emitted JavaScript beside them. */
export interface StagedSource extends AsyncDisposable {
    readonly root: string;
}

/** Copies the deployable part of the project to a temporary directory, which disposing removes. */
export async function stageSource(): Promise<StagedSource> {
    const root = await mkdtemp(join(tmpdir(), 'redact-inline-deploy-'));
    for (const file of ['sfdx-project.json', '.forceignore', 'force-app']) {
        await cp(resolve(PROJECT_ROOT, file), join(root, file), { recursive: true, filter: isSource });
    }
    for (const { directory, files } of emitBundles().bundles) {
        for (const [name, text] of files) await writeFile(join(root, directory, name), text);
    }
    return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

function isSource(path: string): boolean {
    return !/[/\\]lwc[/\\].+\.js$|[/\\]node_modules$/.test(path);
}
