import { BUILT_IN_REASONS, type ReasonCode } from 'c/proxyContract';
import PCI_PAN_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_PciPan';
import PCI_SAD_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_PciSad';
import CREDENTIALS_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_Credentials';
import GOVERNMENT_ID_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_GovernmentId';
import HEALTH_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_Health';
import PERSONAL_DATA_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_PersonalData';
import CUSTOMER_REQUEST_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_CustomerRequest';
import OTHER_LABEL from '@salesforce/label/c.RedactInline_ReasonCode_Other';

const TRANSLATED: Readonly<Record<string, string>> = {
    PCI_PAN: PCI_PAN_LABEL,
    PCI_SAD: PCI_SAD_LABEL,
    CREDENTIALS: CREDENTIALS_LABEL,
    GOVERNMENT_ID: GOVERNMENT_ID_LABEL,
    HEALTH: HEALTH_LABEL,
    PERSONAL_DATA: PERSONAL_DATA_LABEL,
    CUSTOMER_REQUEST: CUSTOMER_REQUEST_LABEL,
    OTHER: OTHER_LABEL
};

/** Names why something is redacted, and the rule behind it: `Card number (PCI DSS 3.5)`; in the user's language where it is built in. */
export function reasonCodeWords({ code, label, standard }: ReasonCode): string {
    const words = label === BUILT_IN_REASONS[code] ? (TRANSLATED[code] ?? label) : label;
    return standard === null ? words : `${words} (${standard})`;
}
