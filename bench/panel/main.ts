/**
 * `npm run bench:panel`: how the panel stands long transcripts, in a real Chromium with the real components.
 * `--entries 100,1000,10000`, `--whole N` (the longest that is also rendered without windowing), `--repeats N`, `--frames N`.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../../e2e/chromium.ts';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { startPage } from '../../simulator/page/startPage.ts';
import { answerPanel } from './answerPanel.ts';
import { measurePanel, Mode, type PanelFigures } from './measurePanel.ts';
import { reportOf } from './report.ts';

const { values } = parseArgs({
    options: {
        entries: { type: 'string', default: '100,1000,10000' },
        whole: { type: 'string', default: '10000' },
        repeats: { type: 'string', default: '15' },
        frames: { type: 'string', default: '120' }
    }
});
const counts = values.entries.split(',').map(Number);
const [repeats, frames] = [Number(values.repeats), Number(values.frames)];

const org = await startOrg();
const answers = await answerPanel();
const page = await startPage({ orgUrl: org.url, proxyUrl: answers.url });
const browser = await launchChromium();
const figures: PanelFigures[] = [];
try {
    const url = `${page.url}/?user=supervisor&record=cardReadAloud`;
    for (const mode of [Mode.Windowed, Mode.Whole]) {
        for (const entries of counts.filter((count) => mode === Mode.Windowed || count <= Number(values.whole))) {
            answers.hold(entries);
            const times = mode === Mode.Whole ? 1 : repeats;
            figures.push(await measurePanel(browser, { url, entries, mode, repeats: times, frames }));
            process.stderr.write(`${entries} entries ${mode}\n`);
        }
    }
} finally {
    await browser.close();
    await page.stop();
    answers.stop();
    await org.stop();
}
process.stdout.write(`${reportOf(figures)}\n`);
