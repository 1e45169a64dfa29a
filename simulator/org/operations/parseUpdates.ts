import { jsonParserError, SalesforceError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import { isTextList } from '../textList.ts';

/** One "Conversation Entry Update Input". */
export interface EntryUpdate {
    readonly identifier: string;
    readonly messageText: string;
    /** `null` when left out, or when the version of the call does not know the field. */
    readonly relatedRecords: readonly string[] | null;
}

/** The length of ConversationEntry.Message, UTF-16 code units: the only number that the documentation gives nearby. */
export const LONGEST_TEXT = 131_072;

/**
 * Reads the body of an entries PATCH.
 * @throws SalesforceError JSON_PARSER_ERROR for a body of another shape, STRING_TOO_LONG, INVALID_INPUT
 */
export function parseUpdates(org: Org, body: JsonObject, version: string): readonly EntryUpdate[] {
    const { switches } = org.state;
    refuseUnknown(body, ['conversationEntriesUpdates']);
    const list = body['conversationEntriesUpdates'];
    if (!Array.isArray(list)) {
        throw jsonParserError('conversationEntriesUpdates is required and is a list');
    }
    if (list.length > switches.patchCap) {
        throw invalidInput(`At most ${switches.patchCap} entries can be updated at once`);
    }
    const updates = list.map((member: unknown) => parseUpdate(member, version));
    const identifiers = new Set(updates.map(({ identifier }) => identifier));
    if (identifiers.size < updates.length && switches.patchDuplicates === 'refuse') {
        throw invalidInput('An entry can be updated only once in a request');
    }
    if (switches.patchEmptyText === 'refuse' && updates.some(({ messageText }) => messageText === '')) {
        throw invalidInput('messageText is required');
    }
    return updates;
}

function parseUpdate(member: unknown, version: string): EntryUpdate {
    if (!isJsonObject(member)) {
        throw jsonParserError('A member of conversationEntriesUpdates is not an object');
    }
    const knowsRelatedRecords = version !== '51.0';
    refuseUnknown(member, ['identifier', 'messageText', ...(knowsRelatedRecords ? ['relatedRecords'] : [])]);
    const { identifier, messageText, relatedRecords = null } = member;
    if (typeof identifier !== 'string' || identifier === '') {
        throw jsonParserError('identifier is required and is a text');
    }
    if (typeof messageText !== 'string') {
        throw jsonParserError('messageText is required and is a text');
    }
    if (messageText.length > LONGEST_TEXT) {
        const message = `messageText is too long; the largest length is ${LONGEST_TEXT}`;
        throw new SalesforceError({ status: 400, errorCode: 'STRING_TOO_LONG', message });
    }
    if (relatedRecords !== null && !isTextList(relatedRecords)) {
        throw jsonParserError('relatedRecords is a list of texts');
    }
    return { identifier, messageText, relatedRecords };
}

function refuseUnknown(value: JsonObject, known: readonly string[]): void {
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw jsonParserError(`Unrecognized field "${unknown}"`);
    }
}

function invalidInput(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'INVALID_INPUT', message });
}
