import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ChatError, type Chat, type ChatProblem } from '../../proxy/history/chat.ts';
import { parseChat } from '../../proxy/history/parseChat.ts';
import { planCalls } from '../../proxy/history/planCalls.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { unreadable } from '../unreadable.ts';

const MOST_BYTES = 256 * 1024 * 1024;
/** "The file size exceeds the maximum limit of 25 MB." */
const MOST_FILE_BYTES = 25 * 1024 * 1024;

/**
 * Reads a chat and looks at the files that it sends along, whose paths are absolute from then on.
 *
 * @throws {CommandError} with everything that is wrong
 */
export function readChat(path: string, batchSize: number, now: number): Chat {
    const bytes = readWhole(path);
    try {
        const chat = withWholePaths(parseChat(bytes, now), dirname(resolve(path)));
        const problems = [...fileProblems(chat), ...endProblems(chat, batchSize)];
        if (problems.length > 0) throw new ChatError(problems);
        return chat;
    } catch (error) {
        if (!(error instanceof ChatError)) throw error;
        const told = error.problems.slice(0, MOST_TOLD).map(({ place, problem }) => `  ${place}: ${problem}`);
        const more = error.problems.length - told.length;
        const rest = more > 0 ? [`  and ${String(more)} more`] : [];
        throw new CommandError(
            [`${path} cannot be sent, and nothing was:`, ...told, ...rest].join('\n'),
            ExitCode.DataError
        );
    }
}

const MOST_TOLD = 20;

function readWhole(path: string): Uint8Array {
    try {
        const stat = statSync(path, { throwIfNoEntry: false });
        if (!stat?.isFile()) throw new CommandError(`there is no file ${path}`, ExitCode.NoInput);
        if (stat.size > MOST_BYTES) throw new CommandError(`${path} has more than 256 MB`, ExitCode.DataError);
        return readFileSync(path);
    } catch (error) {
        if (error instanceof CommandError) throw error;
        throw unreadable(path, error);
    }
}

function withWholePaths(chat: Chat, folder: string): Chat {
    const entries = chat.entries.map((entry) => ({
        ...entry,
        attachments: entry.attachments.map((attachment) => ({
            ...attachment,
            path: resolve(folder, attachment.path)
        }))
    }));
    return { ...chat, entries };
}

function fileProblems({ entries }: Chat): readonly ChatProblem[] {
    return entries.flatMap(({ attachments }, entry) =>
        attachments.flatMap(({ path }, index): readonly ChatProblem[] => {
            const place = `entries[${String(entry)}].attachments[${String(index)}].file`;
            const size = sizeOf(path);
            if (size === null) return [{ place, problem: 'there is no such file' }];
            if (size === 0) return [{ place, problem: 'is empty' }];
            return size > MOST_FILE_BYTES ? [{ place, problem: 'has more than 25 MB' }] : [];
        })
    );
}

/** `null` where there is no file, or none that can be looked at. */
function sizeOf(path: string): number | null {
    try {
        const stat = statSync(path, { throwIfNoEntry: false });
        return stat?.isFile() ? stat.size : null;
    } catch {
        return null;
    }
}

/** Only the call that makes the session can end it, and an ended session takes no more entries. */
function endProblems(chat: Chat, batchSize: number): readonly ChatProblem[] {
    if (chat.endedAt === null || planCalls(chat, chat.entries, batchSize).length === 1) return [];
    return [{ place: 'endedAt', problem: 'leave it out: a chat of more than one call goes to a session that is open' }];
}
