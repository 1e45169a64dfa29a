import type { PageRecord } from '../../platform/session.ts';

const OBJECTS = {
    MessagingSession: { label: 'Messaging Session', icon: 'standard:messaging_session' },
    VoiceCall: { label: 'Voice Call', icon: 'standard:voice_call' }
} as const;

/** What people call the object. */
export function labelOf(object: PageRecord['object']): string {
    return OBJECTS[object].label;
}

/** The icon of the object's tab. */
export function iconOf(object: PageRecord['object']): string {
    return OBJECTS[object].icon;
}
