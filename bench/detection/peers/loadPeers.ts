import type { Detector } from './detector.ts';

/** The programs of others that are installed, and the names of those that are not. */
export function loadPeers(): Promise<{ readonly detectors: readonly Detector[]; readonly skipped: readonly string[] }> {
    return Promise.resolve({
        detectors: [],
        skipped: ['@openredaction/core', 'redact-pii', '@redactpii/node', 'compromise']
    });
}
