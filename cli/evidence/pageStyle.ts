/** The style of the evidence page: light, dark, narrow and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #16191d; --soft: #4a525c; --line: #c3c9d1; --paper: #fff; --shade: #f3f5f7; --good: #0b6b3a; --bad: #a1161f; }
@media (prefers-color-scheme: dark) {
    :root { --ink: #e8eaed; --soft: #b3bac4; --line: #454d57; --paper: #15181c; --shade: #20252b; --good: #6fd39b; --bad: #ff9d98; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1rem 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
p, dl { margin: .5rem 0; max-width: 48rem; }
code, .id { font: .875em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { border-inline-start: .4rem solid; padding: .5rem 1rem; background: var(--shade); }
.verdict h2 { border: 0; margin: 0; font-size: 1.1rem; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.verdict p { color: var(--ink); margin: .25rem 0 0; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; font-size: .9rem; }
caption { text-align: start; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--shade); }
tbody th { font-weight: 600; }
:is(td, th) > :is(span, time, strong) { display: block; }
.whole { white-space: nowrap; }
a { color: inherit; }
tbody th .soft { font-weight: 400; }
.soft { color: var(--soft); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
    :root { color-scheme: light; --ink: #000; --soft: #333; --line: #888; --paper: #fff; --shade: #fff; --good: #000; --bad: #000; }
    @page { size: A4 landscape; margin: 12mm; }
    body { font-size: 9.5pt; }
    header, main, footer { max-width: none; padding: 0; }
    .wide { overflow: visible; }
    table { min-width: 0; font-size: 8pt; }
    thead { display: table-header-group; }
    tr, .verdict { break-inside: avoid; }
    h2 { break-after: avoid; }
}
`;
