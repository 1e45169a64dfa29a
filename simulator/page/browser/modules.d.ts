/** Classes of base components and of the page that no package types. */

declare module 'lightning/toast' {
    import { LightningElement } from 'lwc';

    export default class Toast extends LightningElement {}
}

declare module 'lightning/toastContainer' {
    import { LightningElement } from 'lwc';

    export default class ToastContainer extends LightningElement {
        /** Opens the container that shows the toasts of the whole page. */
        static instance(): object;
    }
}

declare module 'page/app' {
    import { LightningElement } from 'lwc';

    export default class App extends LightningElement {}
}

declare module 'virtual:custom-labels' {
    /** Texts by language and name. */
    export const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
