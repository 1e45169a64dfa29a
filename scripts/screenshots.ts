/** `npm run screenshots`: makes docs/images anew from the running product, one picture per state and the README's. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_STATES, type PageState } from '../e2e/pageStates.ts';
import type { Visit } from '../e2e/recordPage.ts';
import { setStage } from '../e2e/setStage.ts';

const FOLDER = fileURLToPath(new URL('../docs/images', import.meta.url));

/** Looks that show more than the plain one, by the state that they show. */
const LOOKS: readonly { readonly name: string; readonly state: string; readonly look: Partial<Visit> }[] = [
    { name: 'readme', state: 'selection', look: { pixelRatio: 2 } },
    { name: 'dark', state: 'selection', look: { theme: 'dark' } },
    { name: 'review-dark', state: 'review', look: { theme: 'dark' } },
    { name: 'narrow-region', state: 'draft', look: { width: 'narrow' } },
    { name: 'phone', state: 'selection', look: { viewport: { width: 320, height: 900 } } },
    { name: 'phone-dark', state: 'verified', look: { theme: 'dark', viewport: { width: 320, height: 900 } } }
];

const pictures = [
    ...PAGE_STATES.map((state) => ({ name: state.name, state, look: {} })),
    ...LOOKS.map(({ name, state, look }) => ({ name, state: stateNamed(state), look }))
];

await mkdir(FOLDER, { recursive: true });
const stage = await setStage();
try {
    for (const { name, state, look } of pictures) {
        await stage.simulator.reset();
        const recordPage = await stage.open({ ...state.visit, ...look });
        await recordPage.page.evaluate('scrollTo(0, 0)');
        await recordPage.page.screenshot({
            path: join(FOLDER, `${name}.png`),
            animations: 'disabled',
            caret: 'initial'
        });
        await recordPage.close();
        process.stdout.write(`docs/images/${name}.png\n`);
    }
} finally {
    await stage.strike();
}

function stateNamed(name: string): PageState {
    const state = PAGE_STATES.find((each) => each.name === name);
    if (!state) throw new RangeError(`There is no state ${name}.`);
    return state;
}
