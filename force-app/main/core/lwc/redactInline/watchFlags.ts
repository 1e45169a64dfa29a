import { createAlarm, type Alarm } from './alarm.ts';
import { lookAtFlags, readFlags } from './flagEntries.ts';
import { isToBeRead } from './flags.ts';
import type { Host } from './host.ts';

/** Looks at the flags of the record again, for others set and resolve them. Nothing is asked while the page is not seen. */
export interface FlagWatch {
    start(): void;
    stop(): void;
}

/** Milliseconds: between two looks at first, and at most where nothing changes; and how soon a page that is seen again looks. */
const SHORTEST = 30_000;
const LONGEST = 300_000;
const SEEN_AGAIN = 10_000;
/** Until what could not be read is tried again. */
const UNREAD = 5000;
const GROWTH = 1.5;

/** Makes what watches the flags of a host. */
export function createFlagWatch(host: Host, alarm: Alarm = createAlarm()): FlagWatch {
    let quiet = 0;
    let lookedAt = 0;

    function schedule(): void {
        const { list, problem } = host.visit.flags;
        const isUnread = list === null && problem === null;
        const moment = isUnread ? Date.now() + UNREAD : lookedAt + Math.min(LONGEST, SHORTEST * GROWTH ** quiet);
        alarm.set(isSeen() ? moment : null, () => {
            void (isUnread ? readAgain() : look());
        });
    }

    async function readAgain(): Promise<void> {
        const { client } = host;
        if (isToBeRead(host.visit.flags)) await readFlags(host);
        if (host.client === client) schedule();
    }

    async function look(): Promise<void> {
        const { client } = host;
        lookedAt = Date.now();
        const hasChanged = await lookAtFlags(host);
        if (host.client !== client) return;
        lookedAt = Date.now();
        quiet = hasChanged ? 0 : quiet + 1;
        schedule();
    }

    /** Whoever comes back to the page sees at once what became of flags meanwhile. */
    function seen(): void {
        quiet = 0;
        if (isSeen() && Date.now() - lookedAt >= SEEN_AGAIN) void look();
        else schedule();
    }

    return {
        start() {
            quiet = 0;
            lookedAt = Date.now();
            document.addEventListener('visibilitychange', seen);
            window.addEventListener('focus', seen);
            schedule();
        },
        stop() {
            alarm.stop();
            document.removeEventListener('visibilitychange', seen);
            window.removeEventListener('focus', seen);
        }
    };
}

function isSeen(): boolean {
    return document.visibilityState === 'visible';
}
