import { createElement } from 'lwc';
import App from 'page/app';

/** Puts the record page into the document. */
export function showApp(body: HTMLElement): void {
    body.append(createElement('page-app', { is: App }));
}
