import { notFound } from '../errors.ts';

/** The versions that the org serves; Connect's entries exist since 51.0. */
export const API_VERSIONS: readonly string[] = Array.from({ length: 18 }, (_, index) => `${51 + index}.0`);

/**
 * The version in a path, such as `v67.0`.
 * @throws SalesforceError NOT_FOUND when the org does not serve it
 */
export function apiVersion(segment: string | undefined): string {
    const version = /^v(.+)$/.exec(segment ?? '')?.[1] ?? '';
    if (!API_VERSIONS.includes(version)) {
        throw notFound();
    }
    return version;
}
