import type {
    Evidence,
    Labelled,
    Told,
    ToldDismissal,
    ToldErasure,
    ToldFlag,
    ToldRedaction,
    ToldSpan
} from './evidence.ts';
import { html, NOTHING, type Html } from './html.ts';
import { NO_END, NO_OUTCOME } from './labels.ts';
import { moment, sinceStart } from './moment.ts';
import { tableOf } from './tableOf.ts';

/** Who redacted what of which entry, when and why, and what became of it. */
export function redactionsSection({ redactions, record }: Evidence): Html {
    const rows = redactions.map(
        (redaction) =>
            html`<tr>
                <th scope="row">${when(redaction, record.startedAt)}</th>
                <td>${who(redaction)}</td>
                <td>${spansOf(redaction.spans)}</td>
                <td><span class="id">${redaction.entryIdentifier}</span></td>
                <td>${whyOf(redaction)}</td>
                <td>${outcomeOf(redaction)}</td>
            </tr>`
    );
    return html`<section aria-labelledby="redactions">
        <h2 id="redactions">Redactions</h2>
        ${
            rows.length === 0
                ? html`<p>Nothing was redacted, as far as sound rows tell.</p>`
                : tableOf(
                      'An entry of a commit each, the oldest first',
                      ['When', 'Who', 'What (positions in the entry)', 'Entry', 'Why', 'Outcome'],
                      rows
                  )
        }
    </section>`;
}

/** Which entries were flagged, and what became of the flags; nothing where there are none. */
export function flagsSection({ flags, record }: Evidence): Html {
    if (flags.length === 0) return NOTHING;
    const rows = flags.map(
        (flag) =>
            html`<tr>
                <th scope="row">${when(flag, record.startedAt)}</th>
                <td>${who(flag)}</td>
                <td><span class="id">${flag.entryIdentifier}</span></td>
                <td>${codeAnd(flag.reason)}</td>
                <td>${resolutionOf(flag)}</td>
            </tr>`
    );
    return html`<section aria-labelledby="flags">
        <h2 id="flags">Flags</h2>
        ${tableOf('Entries that somebody asked a supervisor to look at', ['When', 'Who', 'Entry', 'Why', 'What became of it'], rows)}
    </section>`;
}

/** Which suggestions were dismissed; nothing where there are none. */
export function dismissalsSection({ dismissals, record }: Evidence): Html {
    if (dismissals.length === 0) return NOTHING;
    const rows = dismissals.map(
        (dismissal) =>
            html`<tr>
                <th scope="row">${when(dismissal, record.startedAt)}</th>
                <td>${who(dismissal)}</td>
                <td>${spansOf(dismissal.spans)}</td>
                <td><span class="id">${dismissal.entryIdentifier}</span></td>
                <td>${decisionOf(dismissal)}</td>
            </tr>`
    );
    return html`<section aria-labelledby="dismissals">
        <h2 id="dismissals">Dismissed suggestions</h2>
        ${tableOf('Passages that were suggested, and left as they are', ['When', 'Who', 'What (positions in the entry)', 'Entry', 'Decision'], rows)}
    </section>`;
}

/** Who asked Salesforce to delete all of it, and what became of that; nothing where nobody did. */
export function erasuresSection({ erasures, record }: Evidence): Html {
    if (erasures.length === 0) return NOTHING;
    const rows = erasures.map(
        (erasure) =>
            html`<tr>
                <th scope="row">${when(erasure, record.startedAt)}</th>
                <td>${who(erasure)}</td>
                <td>${erasure.note ?? ''}</td>
                <td>${endOf(erasure)}</td>
            </tr>`
    );
    return html`<section aria-labelledby="erasures">
        <h2 id="erasures">Deletion of the conversation</h2>
        ${tableOf('Deletes of the whole conversation, which nobody can undo', ['When', 'Who', 'Why', 'What became of it'], rows)}
    </section>`;
}

/** Who got entries in clear; nothing where no view was told. */
export function viewsSection({ views, record }: Evidence): Html {
    if (views.length === 0) return NOTHING;
    const rows = views.map(
        (view) =>
            html`<tr>
                <th scope="row">${when(view, record.startedAt)}</th>
                <td>${who(view)}</td>
            </tr>`
    );
    const caption = 'Who read entries in clear: one row for a person and the half hour after it';
    return html`<section aria-labelledby="views">
        <h2 id="views">Views in clear</h2>
        ${tableOf(caption, ['When', 'Who'], rows)}
    </section>`;
}

function when({ at, row }: Pick<Told, 'at' | 'row'>, startedAt: string | null): Html {
    const offset = startedAt === null ? NOTHING : html`<span class="soft">${sinceStart(at, startedAt)}</span>`;
    return html`${moment(at)} ${offset} <span class="id soft whole">${row}</span>`;
}

function who({ by }: Pick<Told, 'by'>): Html {
    return html`<span>${by.name ?? 'name not seen'}</span> <span class="id soft whole">${by.id}</span>`;
}

function spansOf(spans: readonly ToldSpan[]): readonly Html[] {
    return spans.map(
        ({ start, end, category }) =>
            html`<span>${category.label} <span class="soft">(${category.code}, ${start} to ${end})</span></span>`
    );
}

function codeAnd({ code, label }: Labelled): Html {
    return html`<span>${label}</span> <span class="id soft">${code}</span>`;
}

function whyOf({ reason, note }: ToldRedaction): Html {
    const standard = reason.standard === null ? NOTHING : html` <span class="soft">${reason.standard}</span>`;
    return html`${codeAnd(reason)}${standard}${note === null ? NOTHING : html` <span>Note: ${note}</span>`}`;
}

function outcomeOf({ outcome, verified, by }: ToldRedaction): Html {
    if (!outcome) return html`<strong class="bad">${NO_OUTCOME}</strong>`;
    const other =
        outcome.by.id === by.id
            ? NOTHING
            : html` <span class="soft">found by ${outcome.by.name ?? outcome.by.id}</span>`;
    return html`<strong class="${verified ? 'good' : 'bad'}">${outcome.label}</strong> ${moment(outcome.at)}${other}
        <span class="id soft whole">${outcome.row}</span>`;
}

function endOf({ outcome }: ToldErasure): Html {
    if (!outcome) return html`<strong class="bad">${NO_END}</strong>`;
    return html`<strong class="${outcome.code === 'missing' ? 'good' : 'bad'}">${outcome.label}</strong>
        ${moment(outcome.at)} <span class="id soft whole">${outcome.row}</span>`;
}

function resolutionOf({ resolution }: ToldFlag): Html {
    if (!resolution) return html`<strong>still open</strong>`;
    const reason = resolution.reason === null ? '' : `: ${resolution.reason.label}`;
    return html`<strong>${resolution.label}${reason}</strong> ${who(resolution)} ${moment(resolution.at)}
        <span class="id soft whole">${resolution.row}</span>`;
}

function decisionOf({ withdrawn }: ToldDismissal): string {
    return withdrawn ? 'to be suggested again' : 'not to be suggested any more';
}
