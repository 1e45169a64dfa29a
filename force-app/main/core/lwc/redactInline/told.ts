import { readFlags } from './flagEntries.ts';
import { withFlags } from './flags.ts';
import type { Host } from './host.ts';
import type { PanelFocus } from './panelFocus.ts';
import { readAgain } from './readTranscript.ts';
import { uploadAgain } from './uploadTranscript.ts';
import type { Visit } from './visit.ts';

/** What a button of something that is told does. */
type Telling = Readonly<Record<string, (host: Host, focus: PanelFocus) => void>>;

/** What is told beside the transcript or in its place, by its name in the template: what its buttons do, by their event. */
export const TOLD: Readonly<Record<string, Telling>> = {
    summary: { close: (host) => close(host, { ...host.visit, summary: null }) },
    notice: { action: leadOn, close: (host) => close(host, { ...host.visit, notice: null }) },
    flags: {
        action(host, focus) {
            focus.refresh();
            host.visit = withFlags(host.visit, { problem: null });
            void readFlags(host);
        },
        close: (host) => close(host, withFlags(host.visit, { problem: null }))
    },
    panel: { action: retry },
    copy: { action: retry }
};

function close(host: Host, visit: Visit): void {
    host.visit = visit;
    host.focusAfterRender((focus) => focus.controls());
}

/** A notice leads on to what it offers: to upload what is left of a file, else to read again. */
function leadOn(host: Host, focus: PanelFocus): void {
    const { notice, upload } = host.visit;
    if (notice === null || notice !== upload.offer) {
        retry(host, focus);
        return;
    }
    focus.refresh();
    uploadAgain(host);
}

/** The button that was pressed is about to go; the one beside the heading stays. */
function retry(host: Host, focus: PanelFocus): void {
    focus.refresh();
    void readAgain(host);
}
