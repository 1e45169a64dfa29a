import { randomUUID, X509Certificate } from 'node:crypto';
import { plantRow } from '../seeds/plantRow.ts';
import { makeCertificate } from '../state/certificates.ts';
import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { textOf, type Row, type Value } from '../state/rows.ts';
import { blocksIn, deployedXml, textIn, type DeployedXml } from './deployedXml.ts';
import { grantsOf } from './grantsOf.ts';
import type { ZippedFile } from './readZip.ts';

/**
 * Stores what the simulator keeps of a deployment: that objects are there, records of custom metadata types, trusted URLs,
 * permission sets, certificates and the external client app. All else is taken and forgotten.
 */
export async function applyDeployment(org: Org, files: readonly ZippedFile[]): Promise<void> {
    for (const { fullName } of deployedXml(files, 'objects', '.object')) org.state.missingObjects.delete(fullName);
    for (const { fullName, xml } of deployedXml(files, 'permissionsets', '.permissionset')) {
        org.state.permissionSets.set(fullName, grantsOf(xml));
    }
    for (const record of deployedXml(files, 'customMetadata', '.md')) storeRecord(org, record);
    for (const site of deployedXml(files, 'cspTrustedSites', '.cspTrustedSite')) storeTrustedSite(org, site);
    for (const { fullName: kid } of deployedXml(files, 'certs', '.crt')) {
        const isThere = org.certificates.some((each) => each.kid === kid);
        if (!isThere) org.certificates.push(await makeCertificate(kid, org.now()));
    }
    for (const app of deployedXml(files, 'extlClntAppGlobalOauthSets', '.ecaGlblOauth')) storeApp(org, files, app);
}

function storeRecord(org: Org, { fullName, xml }: DeployedXml): void {
    const [type = '', DeveloperName = ''] = fullName.split('.');
    const label = textIn(xml, 'label');
    const values = blocksIn(xml, 'values').map((block) => [textIn(block, 'field') ?? '', valueIn(block)] as const);
    const names = { MasterLabel: label, Label: label, QualifiedApiName: DeveloperName, Language: 'en_US' };
    storeRow(org, `${type}__mdt`, { DeveloperName, ...names, NamespacePrefix: null, ...Object.fromEntries(values) });
}

function valueIn(block: string): Value {
    const text = textIn(block, 'value');
    const type = /<value[^>]*xsi:type="xsd:(\w+)"/.exec(block)?.[1];
    if (text === null) return null;
    return type === 'double' ? Number(text) : type === 'boolean' ? text === 'true' : text;
}

function storeTrustedSite(org: Org, { fullName, xml }: DeployedXml): void {
    storeRow(org, 'CspTrustedSite', {
        DeveloperName: fullName,
        EndpointUrl: textIn(xml, 'endpointUrl'),
        IsActive: textIn(xml, 'isActive') === 'true',
        IsApplicableToConnectSrc: textIn(xml, 'isApplicableToConnectSrc') === 'true',
        Context: textIn(xml, 'context')
    });
}

/** Fields that a deployed record does not name stay as they are. */
function storeRow(org: Org, object: string, row: Row): void {
    const name = textOf(row, 'DeveloperName');
    const rows = org.state.tables.get(object) ?? [];
    if (!rows.some((each) => textOf(each, 'DeveloperName') === name)) {
        plantRow(org, object, { Id: nextId(org, object === 'CspTrustedSite' ? '08y' : 'm00').id, ...row });
        return;
    }
    const changed = rows.map((each) => (textOf(each, 'DeveloperName') === name ? { ...each, ...row } : each));
    org.state.tables.set(object, changed);
}

/** An app that is deployed again keeps its consumer key. */
function storeApp(org: Org, files: readonly ZippedFile[], { xml }: DeployedXml): void {
    const app = textIn(xml, 'externalClientApplication') ?? '';
    const before = [...org.clients.values()].find((client) => client.app === app);
    const clientId = before?.clientId ?? `3MVG9${randomUUID().replaceAll('-', '')}`;
    const policy = deployedXml(files, 'extlClntAppOauthPolicies', '.ecaOauthPlcy').find(
        (each) => textIn(each.xml, 'externalClientApplication') === app
    );
    const sets = policy && textIn(policy.xml, 'commaSeparatedPermissionSet')?.split(',');
    const preauthorizedSets = sets ?? before?.preauthorizedSets;
    org.clients.set(clientId, {
        clientId,
        app,
        publicKey: new X509Certificate(textIn(xml, 'certificate') ?? '').publicKey,
        clientSecret: null,
        preauthorizedUsernames: null,
        ...(preauthorizedSets && { preauthorizedSets })
    });
}
