/** `lightning/refresh`: the event that asks the page to read its record anew. */
export class RefreshEvent extends CustomEvent<null> {
    constructor() {
        super('lightning__refresh', { bubbles: true, composed: true, cancelable: true });
    }
}
