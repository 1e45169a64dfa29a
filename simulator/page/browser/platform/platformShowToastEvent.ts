import Toast from 'lightning/toast';

/** What a component asks Lightning to show. */
export interface ToastRequest {
    readonly title: string;
    readonly message?: string;
    readonly variant?: 'info' | 'success' | 'warning' | 'error';
    readonly mode?: 'dismissible' | 'pester' | 'sticky';
}

/** `lightning/platformShowToastEvent`: an event that the toast container of the page takes up. */
export class ShowToastEvent extends CustomEvent<object> {
    readonly toastAttributes: object;

    constructor({ title, message, variant = 'info', mode = 'dismissible' }: ToastRequest) {
        super('lightning__showtoast', { bubbles: true, composed: true, cancelable: true, detail: { toast: Toast } });
        this.toastAttributes = { title, message, type: variant, mode };
    }
}
