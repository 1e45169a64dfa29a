import { api, LightningElement } from 'lwc';

export default class SelectionSurface extends LightningElement {
    @api text = '';
}
