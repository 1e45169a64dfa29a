import { openDownload } from './downloadTranscript.ts';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';
import type { PanelFocus } from './panelFocus.ts';
import { previewLoaded } from './previewTranscript.ts';
import { openHistory } from './showHistory.ts';
import { openLimits } from './showLimits.ts';

/** An item of the header's menu, which holds what is needed once in a visit, if at all. */
export interface HeaderItem {
    readonly name: string;
    readonly label: string;
    readonly iconName: string;
    readonly open: (host: Host, focus: PanelFocus) => unknown;
}

/** What a menu is for: those who may redact, those who may only view, or whoever reads a copy, which nobody takes away. */
export type MenuFor = 'redact' | 'view' | 'copy';

/** What the menu of the header offers, in its order. */
export function headerMenu(may: MenuFor): readonly HeaderItem[] {
    return MENUS[may];
}

const PREVIEW: HeaderItem = {
    name: 'preview',
    label: LABELS.preview,
    iconName: 'utility:preview',
    open: previewLoaded
};

const HISTORY: HeaderItem = { name: 'history', label: LABELS.history, iconName: 'utility:clock', open: openHistory };

const DOWNLOAD: HeaderItem = {
    name: 'download',
    label: LABELS.download,
    iconName: 'utility:download',
    open: openDownload
};

const LIMITS: HeaderItem = { name: 'limits', label: LABELS.limits, iconName: 'utility:metrics', open: openLimits };

const KEYS: HeaderItem = {
    name: 'keys',
    label: LABELS.keys,
    iconName: 'utility:keyboard_dismiss',
    open: (_host, focus) => focus.keys()
};

const MENUS: Readonly<Record<MenuFor, readonly HeaderItem[]>> = {
    redact: [PREVIEW, HISTORY, DOWNLOAD, LIMITS, KEYS],
    view: [HISTORY, DOWNLOAD, KEYS],
    copy: [HISTORY, LIMITS, KEYS]
};
