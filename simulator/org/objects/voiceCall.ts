import { conversationRecord } from './conversationRecord.ts';
import { field, lookup } from './sObject.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_voicecall.htm */
export const voiceCall = conversationRecord({
    name: 'VoiceCall',
    label: 'Voice Call',
    keyPrefix: '0LQ',
    ownFields: [
        lookup('UserId', 'User'),
        field('CallType', 'picklist', 255),
        field('CallDisposition', 'picklist', 255),
        field('CallOrigin', 'picklist', 255),
        field('CallSubtype', 'picklist', 255),
        field('CallStartDateTime', 'datetime'),
        field('CallConnectDateTime', 'datetime'),
        field('CallAcceptDateTime', 'datetime'),
        field('CallEndDateTime', 'datetime'),
        field('CallDurationInSeconds', 'int'),
        field('DisconnectReason', 'string', 255),
        field('FromPhoneNumber', 'phone', 40),
        field('ToPhoneNumber', 'phone', 40),
        field('QueueName', 'string', 255),
        field('SourceType', 'picklist', 255),
        field('TranscribedLanguage', 'string', 255),
        field('VendorCallKey', 'string', 100),
        field('VendorType', 'picklist', 255),
        lookup('PreviousCallId', 'VoiceCall'),
        lookup('NextCallId', 'VoiceCall')
    ]
});
