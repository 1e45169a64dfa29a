import { loadCompromise } from './compromise.ts';
import type { Detector } from './detector.ts';
import { loadOpenRedaction, loadTunedOpenRedaction } from './openRedaction.ts';
import { loadRedactPii } from './redactPii.ts';
import { loadRedactpiiNode } from './redactpiiNode.ts';

/** The programs of others that are installed, and the names of those that are not. */
export interface Peers {
    readonly detectors: readonly Detector[];
    readonly skipped: readonly string[];
}

const LOADERS: readonly (readonly [string, () => Promise<Detector>])[] = [
    ['@openredaction/core', loadOpenRedaction],
    ['@openredaction/core tuned', loadTunedOpenRedaction],
    ['redact-pii', loadRedactPii],
    ['@redactpii/node', loadRedactpiiNode],
    ['compromise', loadCompromise]
];

/** Loads what is installed; anything else than a missing package is thrown. */
export async function loadPeers(): Promise<Peers> {
    const detectors: Detector[] = [];
    const skipped: string[] = [];
    for (const [name, load] of LOADERS) {
        try {
            detectors.push(await load());
        } catch (error) {
            if (!isMissing(error)) throw error;
            skipped.push(name);
        }
    }
    return { detectors, skipped };
}

function isMissing(error: unknown): boolean {
    return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
