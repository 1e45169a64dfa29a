import { counted } from '../../counted.ts';
import type { Environment } from '../../../proxy/environment.ts';
import { readCertificates } from '../../../proxy/token/certificates.ts';
import { failure, fine, warning, type Finding } from '../finding.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const RENEW_DAYS = 30;
const RENEW = "Renew it in the org's Setup, put the new one beside the old one as KID.pem, and send the proxy SIGHUP";

/** Whether the certificates that pages' tokens are verified with can be read and are in their time. */
export async function checkCertificates(
    { certificatesFolder }: Pick<Environment, 'certificatesFolder'>,
    now: number
): Promise<readonly Finding[]> {
    try {
        const certificates = await readCertificates(certificatesFolder);
        return [...certificates].map(([kid, { validFromDate, validToDate }]) => {
            const about = `certificate ${kid}`;
            const days = Math.floor((validToDate.getTime() - now) / DAY_MS);
            if (validFromDate.getTime() > now) return failure(about, 'is not valid yet.', 'Compare the clocks.');
            if (validToDate.getTime() <= now) return failure(about, 'has ended.', `${RENEW}.`);
            if (days <= RENEW_DAYS) return warning(about, `ends in ${counted(days, 'day')}.`, `${RENEW}.`);
            return fine(about, `is good for ${counted(days, 'day')}.`);
        });
    } catch (error) {
        const words = error instanceof Error ? error.message.replace(/^TOKEN_CERTIFICATES: /, '') : 'cannot be read';
        return [failure('TOKEN_CERTIFICATES', 'cannot be used.', `${capitalized(words)}.`)];
    }
}

function capitalized(words: string): string {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
