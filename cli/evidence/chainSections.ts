import type { SignedRow, ToldChain, ToldFinding, UnsignedRow } from './evidence.ts';
import { html, NOTHING, type Html } from './html.ts';
import { moment } from './moment.ts';
import { tableOf } from './tableOf.ts';

/** The faults of a chain, and the proof row by row. */
export function chainSections(chain: ToldChain): Html {
    return html`${faultsSection(chain)}
        <section aria-labelledby="chain">
            <h2 id="chain">Proof, row by row</h2>
            <p>
                Each row of <code>RedactInline_Event__c</code> carries a signature over all its fields and over the
                signature of the row before it. So a row that is changed, dropped from the middle or moved shows.
            </p>
            <dl>
                <dt>Rows</dt>
                <dd>${chain.rowCount}, of which as they were signed: ${chain.intact}</dd>
                <dt>Head</dt>
                <dd class="id">${chain.head ?? '–'}</dd>
                <dt>Earlier head</dt>
                <dd>${earlierHead(chain)}</dd>
            </dl>
            ${chain.rows.length === 0 ? NOTHING : rowsTable(chain)}
        </section>`;
}

function faultsSection({ findings }: ToldChain): Html {
    if (findings.length === 0) return NOTHING;
    const rows = findings.map(
        ({ row, fault, means }) =>
            html`<tr>
                <th scope="row" class="id whole">${row ?? '–'}</th>
                <td>${fault}</td>
                <td>${means}</td>
            </tr>`
    );
    return html`<section aria-labelledby="faults">
        <h2 id="faults">What is wrong</h2>
        ${tableOf('Faults of the audit trail', ['Row', 'Fault', 'What it means'], rows)}
    </section>`;
}

function earlierHead({ comparedWithHead }: ToldChain): Html {
    if (comparedWithHead === null) return html`none was compared: rows that were deleted from the end would not show`;
    return html`<span class="id">${comparedWithHead}</span>`;
}

function rowsTable({ rows, findings }: ToldChain): Html {
    const faults = new Map<string | null, readonly ToldFinding[]>(
        Object.entries(Object.groupBy(findings, ({ row }) => row ?? '')).map(([row, found]) => [row, found ?? []])
    );
    return tableOf(
        'Rows in the order in which Salesforce stored them',
        ['Row', 'Event', 'When', 'Who', 'Key', 'Signature, and that of the row before', 'As signed'],
        rows.map(
            (row) =>
                html`<tr>
                    <th scope="row" class="id whole">${row.row}</th>
                    ${cellsOf(row)}
                    <td>${stateOf(row, faults.get(row.row) ?? [])}</td>
                </tr>`
        )
    );
}

function cellsOf(row: SignedRow | UnsignedRow): Html {
    if (!row.asSigned) return html`<td colspan="5" class="soft">not told: this row may say anything</td>`;
    return html`<td class="whole">${row.type}</td>
        <td>${moment(row.occurredAt)}</td>
        <td class="id whole">${row.actorId}</td>
        <td class="id whole">${row.keyId}</td>
        <td>
            <span class="id">${row.signature}</span>
            <span class="id soft">${row.previousSignature ?? 'none: the first row'}</span>
        </td>`;
}

function stateOf({ asSigned }: SignedRow | UnsignedRow, findings: readonly ToldFinding[]): Html {
    const names = findings.map(({ fault }) => fault).join(', ');
    if (names === '') return html`<span class="good">✓ yes</span>`;
    return html`<strong class="bad">✗ ${asSigned ? 'yes, but' : 'no:'} ${names}</strong>`;
}
