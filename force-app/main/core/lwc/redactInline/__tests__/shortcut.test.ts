import { shortcutOf } from '../shortcut.ts';

const key = (name: string, init: KeyboardEventInit = {}): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: name, ...init });

describe('shortcutOf', () => {
    it.each([
        ['undo', key('z', { ctrlKey: true })],
        ['undo', key('z', { metaKey: true })],
        ['redo', key('Z', { ctrlKey: true, shiftKey: true })],
        ['redo', key('y', { ctrlKey: true })],
        ['next', key('n')],
        ['next', key('N', { shiftKey: true })],
        ['previous', key('p')]
    ])('knows %s', (shortcut, event) => {
        expect(shortcutOf(event)).toBe(shortcut);
    });

    it.each([
        key('n', { ctrlKey: true }),
        key('p', { metaKey: true }),
        key('z'),
        key('z', { altKey: true, ctrlKey: true }),
        key('Enter')
    ])('leaves other keys to the browser', (event) => {
        expect(shortcutOf(event)).toBeNull();
    });
});
