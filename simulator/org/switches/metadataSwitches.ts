import { choice } from './definition.ts';

/** What is open about deploying and retrieving. */
export const METADATA_SWITCHES = {
    deployedCertificate: choice('ownKey', {
        open: 'What does an org make of a deployed self-signed certificate that it has not?',
        evidence:
            'Documented: the Metadata API creates them, with the length of their key. A file holds no private key.',
        modes: { ownKey: 'a key and a certificate of its own', refused: 'a failure of the deployment' }
    }),
    retrievedCertificate: choice('pem', {
        open: 'In which form does a certificate come in its file?',
        evidence: 'Documented: the certificate chain, without its form. Setup downloads PEM.',
        modes: { pem: 'PEM', der: 'DER' }
    }),
    clientAppPermissionSets: choice('byName', {
        open: 'Does an external client app take the names of permission sets?',
        evidence: 'The documentation speaks of ids; public projects deploy names.',
        modes: { byName: 'yes', refused: 'no: a failure of the deployment' }
    })
} as const;
