import type { DownloadChoice } from 'c/transcriptDownload';
import { closeDownload, downloadTranscript } from './downloadTranscript.ts';
import { goToEntry, showAllAndFocus, showAllSpeakers, toggleSpeaker } from './filterTranscript.ts';
import { goToNextFlag, goToPreviousFlag } from './goThroughFlags.ts';
import type { Host } from './host.ts';
import { previewEarlier } from './previewTranscript.ts';
import { readEarlierPage } from './readTranscript.ts';
import { closeLimits, readLimits } from './showLimits.ts';
import { closeHistory, readHistory, readOlderHistory, showFromHistory } from './showHistory.ts';
import { loadRest, stopLoadingRest } from './loadRest.ts';
import { closeSearch, searchFor, searchNext, searchPrevious } from './searchTranscript.ts';

/** What an event of {@link READING_ACTIONS} may say. */
interface ReadingDetail extends DownloadChoice {
    readonly typed: string;
    readonly key: string;
    readonly identifier: string;
}

/** What somebody does to find and read entries, by the event that says so. */
export const READING_ACTIONS: Readonly<Record<string, (host: Host, detail: ReadingDetail) => void>> = {
    searchtype: (host, { typed }) => searchFor(host, typed),
    searchnext: searchNext,
    searchprevious: searchPrevious,
    searchclose: closeSearch,
    hiddenshow: showAllSpeakers,
    speakertoggle: (host, { key }) => toggleSpeaker(host, key),
    allshow: showAllAndFocus,
    restload: (host) => {
        void loadRest(host);
    },
    reststop: stopLoadingRest,
    filedownload: (host, choice) => {
        void downloadTranscript(host, choice);
    },
    downloadclose: closeDownload,
    historyread: (host) => {
        void readHistory(host);
    },
    historyolder: (host) => {
        void readOlderHistory(host);
    },
    historyclose: (host) => {
        if (host.visit.history) closeHistory(host);
    },
    historyshow: (host, { identifier }) => {
        void showFromHistory(host, identifier);
    },
    limitsread: (host) => {
        void readLimits(host);
    },
    limitsclose: closeLimits,
    entryshow: (host, { identifier }) => goToEntry(host, identifier),
    earlier: (host) => {
        void (host.visit.preview ? previewEarlier(host) : readEarlierPage(host));
    },
    flagnext: (host) => {
        void goToNextFlag(host);
    },
    flagprevious: (host) => {
        void goToPreviousFlag(host);
    }
};
