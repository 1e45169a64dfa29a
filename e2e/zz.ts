import { setStage } from './setStage.ts';
const V = { user: 'supervisor', record: 'cardAndSsn' };
const looks: [string, object, string?][] = [
 ['light', { scenario: 'draft' }],
 ['dark', { scenario: 'selection', theme: 'dark' }],
 ['n320', { scenario: 'draft', viewport: { width: 320, height: 1100 } }],
 ['rtl', { scenario: 'selection', address: { dir: 'rtl' } }],
 ['native', { scenario: 'selection', address: { shadow: 'native' } }],
 ['compact', { scenario: 'call', record: 'shortCall', address: { density: 'compact' } }],
 ['reviewrtl', { scenario: 'review', address: { dir: 'rtl' } }],
];
const stage = await setStage();
for (const [name, look] of looks) {
 try { const p = await stage.open({ ...V, ...look } as never); await p.page.screenshot({ path: `/tmp/P/L-${name}.png` }); console.log(name, p.errors.join('|').slice(0, 300)); 
 if (name === 'light') { await p.page.emulateMedia({ forcedColors: 'active' }); await p.page.screenshot({ path: `/tmp/P/L-forced.png` }); }
 await p.close(); }
 catch (e) { console.log('FAIL', name, String(e).slice(0, 300)); }
}
await stage.strike();
