import { spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openStage, type Stage, type StageOptions } from '../../../proxy/http/stage.ts';
import { runCommand, variablesOf, type Ended } from '../../testing/runCommand.ts';

/** An org that takes history, and chats to send to it. */
export interface HistoryStage extends AsyncDisposable {
    readonly org: Stage['org'];
    readonly environment: Stage['environment'];
    readonly folder: string;
    /** Of the channel `Bot_Channel`, or the one of this name. */
    channel(name?: string): Promise<string>;
    /** Stores a chat of this many entries, a minute between two, the last one a minute ago; gives its path. */
    store(chat: ChatToStore): Promise<string>;
    /** Runs `redact-inline history` on a chat. */
    send(path: string, args?: readonly string[], variables?: Readonly<Record<string, string>>): Promise<Ended>;
    /** The same, as a process to be killed. */
    start(path: string, args?: readonly string[]): Promise<RunningCommand>;
    /** What Connect would show of a conversation, in the order of arrival. */
    stored(conversationIdentifier: string): Promise<readonly StoredHistory[]>;
    grant(scopes: readonly string[]): Promise<void>;
}

/** A process of the command. */
export interface RunningCommand {
    kill(): void;
    readonly ended: Promise<unknown>;
}

export interface ChatToStore {
    readonly id: string;
    readonly entries: number;
    /** How old the last entry is, minutes. */
    readonly age?: number;
    /** Takes the place of members of the chat. */
    readonly changed?: Readonly<Record<string, unknown>>;
}

/** An entry as the simulated org stores it. */
export interface StoredHistory {
    readonly identifier: string;
    readonly messageText: string | null;
    readonly sender: { readonly role: string; readonly subject: string };
    readonly clientTimestamp: number;
    readonly relatedRecords: readonly string[];
    /** Of an entry with attachments, as the Conversation Data API would list it. */
    readonly payload?: {
        readonly abstractMessage?: {
            readonly references?: readonly { readonly recordId: string }[];
            readonly staticContent?: {
                readonly attachments?: readonly { readonly name: string; readonly mimeType: string }[];
            };
        };
    };
}

/** Who sends. */
export const USERNAME = 'supervisor@example.com';
const MINUTE = 60_000;
const COMMAND = join(import.meta.dirname, '../../redactInline.js');

/** Opens the stage; disposing of it takes everything away. */
export async function openHistoryStage(options: StageOptions = {}): Promise<HistoryStage> {
    const stage = await openStage(options);
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-history-'));
    const control = async (path: string, body: object): Promise<void> => {
        const answer = await fetch(`${stage.org.url}/_simulator${path}`, {
            method: 'POST',
            body: JSON.stringify(body)
        });
        if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
    };
    const grant = (scopes: readonly string[]): Promise<void> => {
        const { clientId, privateKeyPem } = stage.environment;
        const publicKeyPem = createPublicKey(privateKeyPem).export({ type: 'spki', format: 'pem' });
        return control('/clients', { clientId, publicKeyPem, scopes });
    };
    await grant(['interaction_api']);
    const settings = {
        INTERACTION_SERVICE_URL: `${stage.environment.orgUrl}/scrt`,
        INTERACTION_AUTHORIZATION_CONTEXT: 'Northwind_BotChannel',
        SALESFORCE_LATE_WRITE_SECONDS: '0',
        STATE_URL: `sqlite:${join(folder, 'state.db')}`
    };
    const channel = async (name = 'Bot_Channel'): Promise<string> => {
        const rows = await stage.org.rows('MessagingChannel');
        return String(rows.find((row) => row['DeveloperName'] === name)?.['ChannelAddressIdentifier']);
    };
    const argsOf = async (path: string, args: readonly string[]): Promise<readonly string[]> => [
        'history',
        ...(args.includes('--target-org') ? [] : ['--user', USERNAME]),
        ...['--channel', await channel(), '--file', path, '--json', ...args]
    ];
    return {
        org: stage.org,
        environment: stage.environment,
        folder,
        channel,
        grant,
        store: async ({ id, entries, age = 1, changed = {} }) => {
            const last = Date.now() - age * MINUTE;
            const first = last - entries * MINUTE;
            const chat = {
                id,
                participants: [
                    {
                        id: 'customer',
                        role: 'EndUser',
                        subject: `customer of ${id}`,
                        displayName: 'Liam Ward',
                        joinedAt: new Date(first).toISOString()
                    },
                    {
                        id: 'bot',
                        role: 'Chatbot',
                        subject: 'northwind-bot',
                        displayName: 'Northwind Assistant',
                        joinedAt: first,
                        leftAt: last
                    }
                ],
                entries: Array.from({ length: entries }, (_, index) => ({
                    id: String(index + 1),
                    from: index % 2 === 0 ? 'bot' : 'customer',
                    at: first + (index + 1) * MINUTE,
                    text: `secret-${String(index + 1)}`
                })),
                ...changed
            };
            const path = join(folder, `${id}.json`);
            await writeFile(path, JSON.stringify(chat, null, 2));
            return path;
        },
        send: async (path, args = [], variables = {}) =>
            runCommand(stage, await argsOf(path, args), { ...settings, ...variables }),
        start: async (path, args = []) => {
            const env = { PATH: process.env['PATH'], ...variablesOf(stage), ...settings };
            const child = spawn(process.execPath, [COMMAND, ...(await argsOf(path, args))], { env, stdio: 'ignore' });
            return {
                kill: () => {
                    child.kill('SIGKILL');
                },
                ended: once(child, 'exit')
            };
        },
        stored: async (identifier) => (await stage.org.entriesOf(identifier)) as unknown as StoredHistory[],
        [Symbol.asyncDispose]: async () => {
            await stage[Symbol.asyncDispose]();
            await rm(folder, { recursive: true });
        }
    };
}
