import { html, type Html } from './html.ts';

/** A table that can be moved sideways with the keyboard where it is too wide; each of `rows` is a `tr`. */
export function tableOf(caption: string, headings: readonly string[], rows: readonly Html[]): Html {
    return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
        <table>
            <caption>
                ${caption}
            </caption>
            <thead>
                <tr>
                    ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${rows}
            </tbody>
        </table>
    </div>`;
}
