import { basename } from 'node:path';
import { z } from 'zod';
import { HistoryRole } from '../salesforce/interactionGateway.ts';
import type { Chat } from './chat.ts';

/** The longest text that Salesforce stores of an entry (Object Reference, ConversationEntry). */
const MOST_TEXT = 131_072;
/** From 2001 on a time in milliseconds has so many digits; one in seconds has fewer. */
const LEAST_MILLISECONDS = 1e12;

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
/** `Date.parse` takes 30 February for the second of March. */
const Day = z.iso.date();

function isDateTime(value: string): boolean {
    return DATE_TIME.test(value) && Day.safeParse(value.slice(0, 10)).success;
}

const Time = z.union([z.string(), z.number()], 'give a time').transform((value, context) => {
    const time = typeof value === 'number' ? value : isDateTime(value) ? Date.parse(value) : Number.NaN;
    if (Number.isSafeInteger(time) && time >= LEAST_MILLISECONDS) return time;
    context.addIssue('give a time with its zone, such as 2026-11-22T10:00:00Z, or epoch milliseconds');
    return z.NEVER;
});

const text = (most: number, example: string): z.ZodType<string> =>
    z
        .string(`give a text, such as ${example}`)
        .min(1, `give a text, such as ${example}`)
        .max(most, `give at most ${String(most)} characters`);

const Attachment = z
    .strictObject({
        file: text(4096, '"receipt.pdf"'),
        name: text(255, '"receipt.pdf"').optional(),
        mimeType: z
            .string('give a type, such as "application/pdf"')
            .regex(/^[\w.+-]+\/[\w.+-]+$/, 'give a type, such as "application/pdf"')
    })
    .transform(({ file, name, mimeType }) => ({ path: file, name: name ?? basename(file), mimeType }));

const Participant = z
    .strictObject({
        id: text(255, '"customer"'),
        role: z.enum(HistoryRole, 'give EndUser or Chatbot'),
        subject: text(255, 'the id that the customer has in your system'),
        displayName: text(255, '"Liam Ward"'),
        joinedAt: Time,
        leftAt: Time.nullish()
    })
    .transform(({ leftAt, ...participant }) => ({ ...participant, leftAt: leftAt ?? null }));

const Entry = z
    .strictObject({
        id: text(255, '"1"'),
        from: text(255, 'the id of a participant'),
        at: Time,
        text: z
            .string('give a text, or leave it out where there are attachments')
            .max(MOST_TEXT, `give at most ${String(MOST_TEXT)} characters`)
            .nullish(),
        inReplyTo: text(255, 'the id of an entry').nullish(),
        attachments: z.array(Attachment, 'give a list').max(10, 'give at most 10').default([])
    })
    .transform(({ at, text: said, inReplyTo, ...entry }) => ({
        ...entry,
        sentAt: at,
        text: said === '' ? null : (said ?? null),
        inReplyTo: inReplyTo ?? null
    }));

/** The shape of a chat's file, which docs/roads/history.md describes. What goes beyond the shape is checked by `checkChat`. */
export const ChatShape: z.ZodType<Chat> = z
    .strictObject({
        id: text(255, '"chat-4711"'),
        startedAt: Time.optional(),
        endedAt: Time.nullish(),
        participants: z.array(Participant, 'give a list').min(1, 'name who took part'),
        entries: z.array(Entry, 'give a list').min(1, 'give at least one entry')
    })
    .transform(({ startedAt, endedAt, ...chat }) => ({
        ...chat,
        startedAt: startedAt ?? Math.min(...chat.participants.map(({ joinedAt }) => joinedAt)),
        endedAt: endedAt ?? null
    }));
