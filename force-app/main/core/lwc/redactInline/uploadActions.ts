import type { FileChoice } from 'c/fileDrop';
import type { SpeakerAssignment, UploadPlan } from 'c/transcriptUpload';
import type { Host } from './host.ts';
import {
    assignSpeaker,
    checkFile,
    chooseFile,
    chooseReading,
    chooseRedact,
    resetUpload,
    uploadFile,
    type Reading
} from './uploadTranscript.ts';

/** What an event of {@link UPLOAD_ACTIONS} may say. */
type UploadDetail = FileChoice & SpeakerAssignment & Reading & Pick<UploadPlan, 'redact'>;

/** What somebody does to upload a transcript, by the event that says so. */
export const UPLOAD_ACTIONS: Readonly<Record<string, (host: Host, detail: UploadDetail) => void>> = {
    filechoose: (host, { file }) => chooseFile(host, file),
    readingchange: chooseReading,
    redactchange: chooseRedact,
    speakerassign: assignSpeaker,
    uploadcheck: (host) => {
        void checkFile(host);
    },
    uploadstart: (host) => {
        void uploadFile(host);
    },
    uploadreset: resetUpload
};
