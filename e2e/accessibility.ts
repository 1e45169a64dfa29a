import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What axe found: a rule and where, such as `color-contrast at .mark`. */
export interface Findings {
    /** Rules that are broken. */
    readonly violations: readonly string[];
    /** What axe cannot decide, less what {@link JUDGED} decides. */
    readonly undecided: readonly string[];
}

/** What of a page axe looks at, and for what. */
export interface Examination {
    /** A selector of what is examined; the whole page when left out. */
    readonly scope?: string;
    /** A selector of what is left out. */
    readonly except?: string;
    /** The only rules; every rule of WCAG 2.2 A and AA when left out. */
    readonly rules?: readonly string[];
    /** The scenario that the page shows, for what is judged of it alone. */
    readonly scenario?: string;
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The one rule that needs the stylesheets loaded again is about phones that are turned. */
function optionsOf({ rules }: Examination): object {
    return {
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: LEVELS },
        resultTypes: ['violations', 'incomplete'],
        preload: false
    };
}

/** A thing that axe leaves undecided and a person has decided on. */
interface Judgement {
    /** Which findings, by rule and message. */
    readonly finding: RegExp;
    /** The scenarios in which they are none; every one when left out. */
    readonly scenarios?: readonly string[];
    /** Why they are no fault. */
    readonly because: string;
}

/** Everything undecided has to be judged here before it passes. */
const JUDGED: readonly Judgement[] = [
    {
        finding: /^target-size at .*(?:data-from="\d+"|"(?:Details|Dismiss suggestion): ).*negative tabindex/,
        because:
            'Details and dismissal of a mark stand in a line of the text, whose height bounds them: the exception of WCAG ' +
            '2.5.8 for targets in a sentence. D and W do the same on the mark, by key.'
    },
    {
        finding: /^color-contrast at .*: .* overlapped by another element$/,
        scenarios: ['filter', 'menu'],
        because:
            'A menu of the header lies over the rail while it is open. The rail is decided wherever both are closed.'
    },
    {
        finding:
            /^target-size at (?:button\[title="[^"]+"\]|\.accept\.\S+): .* partially obscured by a neighbor with negative tabindex/,
        scenarios: ['menu'],
        because:
            'The menu of the header lies over the toolbar and the rail while it is open, and its items take the focus by arrow keys. ' +
            'Escape closes it, and so does the focus going on.'
    },
    {
        finding: /^color-contrast at (?:span\[data-start="\d+"\]|\.day__name): .* overlapped by another element$/,
        because:
            'The date and time of the entry that has the focus lie over what is above it, until the focus goes on or Escape ' +
            'is pressed. The same texts are decided in the states where no entry has the focus.'
    },
    {
        finding: /^target-size at \.action: $/,
        scenarios: ['refused'],
        because:
            'At 320 pixels the date and time of the entry that has the focus lie over the button until the focus goes on or ' +
            'Escape is pressed; its size is decided where no entry has the focus.'
    },
    {
        finding: /^color-contrast at .*\bkbd\b.*: Element content contains only non-text characters$/,
        scenarios: ['keys'],
        because: 'Arrows and signs on keys have the colours of the letters on other keys, which axe decides.'
    },
    {
        finding: /^color-contrast at \S*\.piece_\S*: Element has a 1:1 contrast ratio/,
        because:
            'The characters behind the text area are transparent: they only place the colours of suggestions and drafts. ' +
            'What is read is the text of the text area, which axe decides.'
    },
    {
        finding: /^color-contrast at #area-\d+: .* is overlapped by another element$/,
        because:
            'The text area lies over the layer that places those colours. Where nothing is marked, axe decides its text; ' +
            'marks take the colours of the transcript, where axe decides them.'
    },
    {
        finding:
            /^color-contrast at .*(?:\[data-start="\d+"\]|\bins|\bdel|\bbdi)\S*: .* partially overlaps other elements$/,
        because:
            'Text that runs over several lines is an inline box that is wider than its background where its first and last ' +
            'line end. The same colours are decided where an entry takes one line.'
    }
];

/** Looks at the page as it is shown at that moment. */
export type FindBarriers = (examination?: Examination) => Promise<Findings>;

/**
 * Prepares axe for a page. It runs in a world of its own: there the page's policy does not hold it up, and it sees the
 * document as it is, where synthetic shadow would show it pieces and leave contrast undecided.
 */
export async function prepareAxe(page: Page): Promise<FindBarriers> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id
    });
    await session.send('Runtime.evaluate', { contextId, expression: await readFile(AXE, 'utf8') });

    return async function findBarriers(examination = {}) {
        const { scope = 'html', except } = examination;
        const context = JSON.stringify({ include: [scope], ...(except !== undefined && { exclude: [except] }) });
        const { result } = await session.send('Runtime.evaluate', {
            contextId,
            expression: `axe.run(${context}, ${JSON.stringify(optionsOf(examination))})`,
            awaitPromise: true,
            returnByValue: true
        });
        const { violations, incomplete } = result.value as AxeResults;
        return {
            violations: violations.flatMap(describe),
            undecided: incomplete.flatMap(describe).filter((found) => !isJudged(found, examination.scenario))
        };
    };
}

function isJudged(found: string, scenario: string | undefined): boolean {
    return JUDGED.some(
        ({ finding, scenarios }) => finding.test(found) && (scenarios?.includes(scenario ?? '') ?? true)
    );
}

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

interface AxeRule {
    readonly id: string;
    readonly nodes: readonly {
        readonly target: readonly unknown[];
        readonly any: readonly { readonly message: string }[];
    }[];
}

interface AxeResults {
    readonly violations: readonly AxeRule[];
    readonly incomplete: readonly AxeRule[];
}

function describe({ id, nodes }: AxeRule): readonly string[] {
    return nodes.map(
        ({ target, any }) => `${id} at ${target.join(' ')}: ${any.map(({ message }) => message).join('; ')}`
    );
}
