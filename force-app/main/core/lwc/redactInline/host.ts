import type { MessageContextValue } from 'lightning/messageService';
import type { ProxyClient } from 'c/proxyClient';
import type { Alarm } from './alarm.ts';
import type { LiveRefresh } from './liveRefresh.ts';
import type { PanelFocus } from './panelFocus.ts';
import type { Visit } from './visit.ts';

/** The component as its actions see it. What was read of it before something was awaited may be another by then. */
export interface Host {
    readonly recordId: string;
    /** How many entries a page of the transcript has. */
    readonly pageSize: number;
    /** `null` while the component is on no page; another one for each record. */
    readonly client: ProxyClient | null;
    readonly messages: MessageContextValue | undefined;
    /** The component on its page. */
    readonly element: EventTarget;
    /** When to look again by itself. */
    readonly alarm: Alarm;
    readonly live: LiveRefresh;
    /** The identifier of the first entry of the transcript that is in sight; `null` while none is. */
    readonly firstSeen: string | null;
    visit: Visit;
    /** Heard by screen readers: counts, never what an entry says. */
    announcement: string;
    /** Takes the focus out of what is told, which is about to go. */
    keepFocus(): void;
    /** Moves the focus once what has changed is rendered. */
    focusAfterRender(move: (focus: PanelFocus) => void): void;
}
