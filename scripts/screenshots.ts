/**
 * `npm run screenshots`: makes pictures of every state from the running product, in light and dark, and of some in further
 * looks. They go to `screenshots/`; those that the README shows, to docs/images. With names, only of these states.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_STATES, type PageState } from '../e2e/pageStates.ts';
import type { RecordPage } from '../e2e/recordPage.ts';
import { setStage } from '../e2e/setStage.ts';
import type { Visit } from '../e2e/visit.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
const PHONE = { viewport: { width: 320, height: 900 } };

/** A picture: where it goes, which state it shows and how. */
interface Picture {
    readonly path: string;
    readonly state: string;
    readonly look: Partial<Visit>;
    readonly forcedColors?: 'active';
}

const further: readonly Picture[] = [
    ...['selection', 'review', 'verified'].map((state) => picture(`${state}-phone`, state, PHONE)),
    ...['draft', 'search'].map((state) => picture(`${state}-narrow`, state, { width: 'narrow' })),
    ...['draft', 'selection', 'review', 'call'].map((state) =>
        picture(`${state}-rtl`, state, { address: { dir: 'rtl' } })
    ),
    ...['draft', 'review', 'unreachable'].map((state) =>
        picture(`${state}-german`, state, { address: { language: 'de' } })
    ),
    ...['draft', 'selection', 'review', 'masked'].map((state): Picture => ({
        ...picture(`${state}-forced-colours`, state, {}),
        forcedColors: 'active'
    })),
    picture('call-compact', 'call', { address: { density: 'compact' } }),
    picture('draft-native-shadow', 'draft', { address: { shadow: 'native' } })
];

const ofReadme: readonly Picture[] = [
    { path: join(IMAGES, 'readme.png'), state: 'selection', look: { pixelRatio: 2 } },
    { path: join(IMAGES, 'review.png'), state: 'review', look: {} },
    { path: join(IMAGES, 'dark.png'), state: 'verified', look: { theme: 'dark' } }
];

const [, , ...named] = process.argv;
const wanted = PAGE_STATES.filter(({ name }) => named.length === 0 || named.includes(name));
const pictures = [...ofReadme, ...further].filter(({ state }) => wanted.some(({ name }) => name === state));

await Promise.all([SCREENSHOTS, IMAGES].map((folder) => mkdir(folder, { recursive: true })));
const stage = await setStage('everyKind');
try {
    for (const { name, visit } of wanted) {
        const recordPage = await stage.open(visit);
        await shoot(recordPage, join(SCREENSHOTS, `${name}.png`));
        await recordPage.page.evaluate("document.body.setAttribute('class', 'slds-color-scheme_dark')");
        await shoot(recordPage, join(SCREENSHOTS, `${name}-dark.png`));
        await recordPage.close();
    }
    for (const { path, state, look, forcedColors } of pictures) {
        const { visit } = stateNamed(state);
        const recordPage = await stage.open({ ...visit, ...look });
        if (forcedColors) await recordPage.page.emulateMedia({ forcedColors });
        await shoot(recordPage, path);
        await recordPage.close();
    }
} finally {
    await stage.strike();
}

async function shoot({ page }: RecordPage, path: string): Promise<void> {
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
    process.stdout.write(`${path}\n`);
}

function picture(name: string, state: string, look: Partial<Visit>): Picture {
    return { path: join(SCREENSHOTS, `${name}.png`), state, look };
}

function stateNamed(name: string): PageState {
    const state = PAGE_STATES.find((each) => each.name === name);
    if (!state) throw new RangeError(`There is no state ${name}.`);
    return state;
}
