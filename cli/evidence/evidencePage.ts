import { createHash } from 'node:crypto';
import { chainSections } from './chainSections.ts';
import { Verdict, type Evidence } from './evidence.ts';
import { EVIDENCE_FILE } from './evidenceFiles.ts';
import { html, NOTHING, type Html } from './html.ts';
import { moment } from './moment.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import { dismissalsSection, erasuresSection, flagsSection, redactionsSection, viewsSection } from './storySections.ts';

/**
 * The evidence as a page for people: one file that runs no script, loads nothing and prints. `kid` names the key that signs the
 * evidence, this page's digest included.
 */
export function evidencePage(evidence: Evidence, kid: string): string {
    // The policy is over every character between the tags, so they are no part of a template that is laid out anew.
    const style: Html = { html: `<style>${PAGE_STYLE}</style>` };
    const styleDigest = createHash('sha256').update(PAGE_STYLE).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'`;
    return html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta http-equiv="Content-Security-Policy" content="${policy}" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="referrer" content="no-referrer" />
                <title>Evidence of redaction: ${evidence.record.id}</title>
                ${style}
            </head>
            <body>
                <header>
                    <h1>Evidence of redaction</h1>
                    <p>
                        What was redacted on one record, by whom and why, and whether the account of it is as it was
                        signed. It holds no text of the conversation.
                    </p>
                </header>
                <main>
                    ${verdictOf(evidence)} ${aboutSection(evidence)} ${redactionsSection(evidence)}
                    ${flagsSection(evidence)} ${dismissalsSection(evidence)} ${viewsSection(evidence)}
                    ${erasuresSection(evidence)} ${chainSections(evidence.chain)} ${checkSection(kid)}
                </main>
                <footer>
                    <p class="soft">
                        Evidence <span class="id">${evidence.id}</span>, made ${moment(evidence.madeAt)} by
                        redact-inline.
                    </p>
                </footer>
            </body>
        </html> `.html;
}

const VERDICTS: Readonly<Record<Verdict, { readonly tone: string; readonly title: string }>> = {
    [Verdict.Unbroken]: { tone: 'good', title: '✓ The audit trail is unbroken' },
    [Verdict.Faulty]: { tone: 'bad', title: '✗ The audit trail is not as it was signed' },
    [Verdict.Unknown]: { tone: 'bad', title: '? The audit trail could not be verified whole' },
    [Verdict.Empty]: { tone: 'soft', title: '– There is no audit trail' }
};

function verdictOf({ chain }: Evidence): Html {
    const { tone, title } = VERDICTS[chain.verdict];
    return html`<section class="verdict ${tone}" aria-labelledby="verdict">
        <h2 id="verdict">${title}</h2>
        <p>${chain.means}</p>
        ${chain.findings.length === 0 ? NOTHING : html`<p><a href="#faults">What is wrong: ${chain.findings.length}</a></p>`}
    </section>`;
}

function aboutSection({ record, org, madeAt, madeBy, redactions, chain }: Evidence): Html {
    const verified = redactions.filter((redaction) => redaction.verified).length;
    const unseen = html`<span class="soft">not seen by ${madeBy.username}: deleted, or not shared with them</span>`;
    const times =
        record.object === null
            ? NOTHING
            : html`<dt>Started</dt>
                  <dd>${record.startedAt === null ? '–' : moment(record.startedAt)}</dd>
                  <dt>Ended</dt>
                  <dd>${record.endedAt === null ? 'not yet' : moment(record.endedAt)}</dd>`;
    return html`<section aria-labelledby="about">
        <h2 id="about">The record</h2>
        <dl>
            <dt>Record</dt>
            <dd class="id">${record.id}</dd>
            <dt>Object</dt>
            <dd>${record.object ?? unseen}</dd>
            ${times}
            <dt>Org</dt>
            <dd><span class="id">${org.id}</span>, ${org.url}</dd>
            <dt>Entries redacted</dt>
            <dd>${redactions.length}, of which verified: ${verified}</dd>
            <dt>Audit events</dt>
            <dd>${chain.rowCount}, of which as they were signed: ${chain.intact}</dd>
            <dt>Made</dt>
            <dd>${moment(madeAt)}, with the eyes of ${madeBy.username} (<span class="id">${madeBy.userId}</span>)</dd>
        </dl>
    </section>`;
}

function checkSection(kid: string): Html {
    return html`<section aria-labelledby="check">
        <h2 id="check">How to check this</h2>
        <p>
            This page comes with <code>${EVIDENCE_FILE}</code>, which says the same for programs. That file is signed
            (JWS, RS256) and names the SHA-256 of this page, so that a change of either shows. The key that signs has
            the thumbprint <code>${kid}</code> (RFC 7638); whether it is the key of the proxy that redacts in this org,
            its certificate tells, which the org’s administrators have.
        </p>
        <p><code>redact-inline audit check ${EVIDENCE_FILE} --certificate proxy.crt</code></p>
        <p>
            The signatures of the rows are of another kind (HMAC-SHA-256): only who runs the proxy can check them, and
            did so for this page.
        </p>
    </section>`;
}
