import type { Rule } from './rules/rule.ts';

/** What is known of an org and a conversation beside its texts. */
export interface DetectionOptions {
    /** The rules of the org's admins, compiled. */
    readonly rules?: readonly Rule[];
    /** Names of people that the conversation's records hold, such as those of its participants. They match anywhere. */
    readonly knownNames?: readonly string[];
    /** Numbers that the company publishes: whoever says one gives nothing away. */
    readonly companyPhoneNumbers?: readonly string[];
    /** Hears of a rule that used up its budget on an entry, which is then `failed`. */
    readonly onExhausted?: (rule: string, identifier: string) => void;
    /** Hears what a recogniser threw, whereupon every entry is `failed`. Its message may quote a text. */
    readonly onFailed?: (error: unknown) => void;
}

export const NO_OPTIONS: DetectionOptions = {};
