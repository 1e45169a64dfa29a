import { session } from '../platform/session.ts';
import { componentElement, componentElements, deepElements, deepFocus } from './deepElements.ts';
import { matcherOf, nameOf, textOf } from './named.ts';
import { orgControl } from './orgControl.ts';
import type { Named, Player } from './player.ts';
import { standIn } from './transportStandIn.ts';

/** Milliseconds that anything on the page may take to appear. */
const PATIENCE = 12_000;

/** Suggestions and drafted spans in the transcript. */
const MARK = '[role="button"][data-from]';

const BUTTONS = 'button, a, [role="button"], [role="menuitem"], [role="tab"], summary';

/** Plays on the page that is open, as its user would. */
export function domPlayer(seed: string): Player {
    return {
        org: orgControl,
        seed,
        async press(target) {
            const button = await awaited(`a button ${describe(target)}`, () => buttonNamed(target));
            button.focus();
            button.click();
        },
        unfold(target) {
            const matches = matcherOf(target);
            shown('[aria-expanded="false"]')
                .find((button) => matches(nameOf(button)))
                ?.click();
            return Promise.resolve();
        },
        async choose(index) {
            const radio = await awaited(`radio button ${index + 1}`, () => shown('input[type="radio"]')[index]);
            radio.click();
        },
        async tick(index) {
            const box = await awaited(`checkbox ${index + 1}`, () => shown('input[type="checkbox"]')[index]);
            box.click();
        },
        async write(field, words) {
            const selector = field === 'search' ? 'input[type="search"], input[type="text"]' : 'textarea';
            const input = (await awaited(`a ${field} field`, () => shown(selector).at(-1))) as HTMLInputElement;
            input.focus();
            input.value = words;
            for (const type of ['input', 'change'])
                input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        },
        key(key) {
            const press = { key, bubbles: true, composed: true, cancelable: true };
            for (const type of ['keydown', 'keyup']) deepFocus().dispatchEvent(new KeyboardEvent(type, press));
            return Promise.resolve();
        },
        async see(text) {
            await awaited(`text ${describe(text)}`, () => elementSaying(text));
        },
        async miss(text) {
            await awaited(`an end of ${describe(text)}`, () => (elementSaying(text) ? undefined : true));
        },
        async focusMark() {
            const mark = await awaited('a suggestion', markToTake);
            mark.focus();
        },
        async comeBack() {
            const component = componentElement() as HTMLElement & { recordId: string };
            const { recordId } = component;
            const other = session().records.find((record) => record.recordId !== recordId);
            component.recordId = other?.recordId ?? '';
            await awaited('another record', () => elementSaying({ label: 'Loading' }));
            component.recordId = recordId;
        },
        draftedEntry: () => awaited('an entry with a draft', draftedEntry),
        standIn,
        every(ms, act) {
            setInterval(() => void act(), ms);
        }
    };
}

function shown(selector: string): readonly HTMLElement[] {
    return componentElements().filter((element) => element.matches(selector) && element.checkVisibility());
}

function buttonNamed(target: Named): HTMLElement | undefined {
    const matches = matcherOf(target);
    return shown(BUTTONS).find((button) => button.ariaDisabled !== 'true' && matches(nameOf(button)));
}

/** The innermost element that says something, or is called so. */
function elementSaying(text: Named): HTMLElement | undefined {
    const matches = matcherOf(text);
    return componentElements().findLast(
        (element) => element.checkVisibility() && [textOf(element), element.ariaLabel ?? ''].some(matches)
    );
}

/** The first mark that holds digits, else the first one. */
function markToTake(): HTMLElement | undefined {
    const marks = shown(MARK);
    return marks.find((mark) => /\d/.test(textOf(mark))) ?? marks[0];
}

function draftedEntry(): string | undefined {
    for (const element of componentElements()) {
        const { identifier } = element.dataset;
        const inside = identifier && element.shadowRoot ? [...deepElements(element.shadowRoot)] : [];
        if (inside.some((each) => each.matches(`${MARK}[data-drafted="true"]`))) return identifier;
    }
    return undefined;
}

async function awaited<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    const end = performance.now() + PATIENCE;
    for (;;) {
        const found = find();
        if (found !== undefined) return found;
        if (performance.now() > end) throw new Error(`There is no ${what}.`);
        await new Promise((resolve) => {
            setTimeout(resolve, 40);
        });
    }
}

function describe({ label, words }: Named): string {
    return [label, words].filter((part) => part !== undefined).join(' with ');
}
