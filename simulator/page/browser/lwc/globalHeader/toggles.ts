import type { View } from '../app/view.ts';

/** A switch of the header. */
export interface Toggle {
    readonly name: string;
    readonly label: string;
    readonly iconName: string;
    readonly isOn: boolean;
    /** What a press changes. */
    readonly change: Partial<View>;
    /** Whether it changes without another page load. */
    readonly isInPlace: boolean;
}

/** The switches of the header, as they stand. */
export function togglesOf({ theme, width, dir, shadow }: View): readonly Toggle[] {
    return [
        {
            name: 'theme',
            label: 'Dark theme',
            iconName: 'utility:light_bulb',
            isOn: theme === 'dark',
            change: { theme: theme === 'dark' ? 'light' : 'dark' },
            isInPlace: true
        },
        {
            name: 'width',
            label: 'Narrow region',
            iconName: 'utility:phone_portrait',
            isOn: width === 'narrow',
            change: { width: width === 'narrow' ? 'wide' : 'narrow' },
            isInPlace: true
        },
        {
            name: 'dir',
            label: 'Right to left',
            iconName: 'utility:right_align_text',
            isOn: dir === 'rtl',
            change: { dir: dir === 'rtl' ? 'ltr' : 'rtl' },
            isInPlace: true
        },
        {
            name: 'shadow',
            label: 'Native shadow',
            iconName: 'utility:layers',
            isOn: shadow === 'native',
            change: { shadow: shadow === 'native' ? 'synthetic' : 'native' },
            isInPlace: false
        }
    ];
}
