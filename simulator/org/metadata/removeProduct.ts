import { CATALOGUE } from '../objects/catalogue.ts';
import type { Org } from '../state/org.ts';

const OF_PRODUCT = /^RedactInline_/;

/** Makes the org one in which redact-inline was never deployed: no object, record, permission, certificate or app of it. */
export function removeProduct(org: Org): void {
    const { missingObjects, permissionSets, tables } = org.state;
    for (const { name } of CATALOGUE.filter((object) => OF_PRODUCT.test(object.name))) {
        missingObjects.add(name);
        tables.delete(name);
    }
    tables.delete('CspTrustedSite');
    for (const name of permissionSets.keys()) {
        if (OF_PRODUCT.test(name)) permissionSets.delete(name);
    }
    org.certificates.length = 0;
    for (const { clientId, app } of org.clients.values()) {
        if (app !== undefined) org.clients.delete(clientId);
    }
    const granted = { view: false, redact: false, audit: false, upload: false, readEvents: false, createEvents: false };
    org.state.users = org.state.users.map((user) => ({ ...user, permissions: { ...user.permissions, ...granted } }));
}
