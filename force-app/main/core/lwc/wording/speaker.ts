import type { Sender } from 'c/proxyContract';
import AGENT_LABEL from '@salesforce/label/c.RedactInline_Agent';
import BOT_LABEL from '@salesforce/label/c.RedactInline_Bot';
import CUSTOMER_LABEL from '@salesforce/label/c.RedactInline_Customer';
import SUPERVISOR_LABEL from '@salesforce/label/c.RedactInline_Supervisor';
import SYSTEM_LABEL from '@salesforce/label/c.RedactInline_System';

/** Where an entry stands in the transcript: the customer's at the start, the agents' at the end, the rest in between. */
export const Side = { Customer: 'customer', Agent: 'agent', Between: 'between' } as const;
export type Side = (typeof Side)[keyof typeof Side];

const ROLE_LABELS: Readonly<Record<string, string>> = {
    EndUser: CUSTOMER_LABEL,
    Agent: AGENT_LABEL,
    Supervisor: SUPERVISOR_LABEL,
    Chatbot: BOT_LABEL
};

/** The side of an entry by its sender's role. */
export function sideOf({ role }: Sender): Side {
    if (role === 'EndUser') return Side.Customer;
    return role === 'Agent' || role === 'Supervisor' ? Side.Agent : Side.Between;
}

/** Who speaks: the name where there is one, and the role; the role alone is the name where it says it all. */
export function speakerOf({ role, displayName }: Sender): { readonly name: string; readonly role: string } {
    const roleName = ROLE_LABELS[role] ?? SYSTEM_LABEL;
    const name = displayName || roleName;
    return { name, role: name.toLocaleLowerCase() === roleName.toLocaleLowerCase() ? '' : roleName };
}
