import { OUTSIDE_THE_PRODUCT } from './outsideTheProduct.js';

const BUNDLES = 'force-app/main/core/lwc';
const NODE_HALF = ['proxy', 'cli', ...OUTSIDE_THE_PRODUCT];

/** Who may import whom among the bundles of the page. @type {readonly import('./importDirections.js').ImportDirection[]} */
export const BUNDLE_DIRECTIONS = [
    {
        files: [`${BUNDLES}/redaction/**`],
        never: ['*'],
        sentence: 'c/redaction imports its own files only: it runs unchanged on the platform, in browsers and in Node.'
    },
    {
        files: [`${BUNDLES}/windowing/**`],
        never: ['*'],
        sentence: 'c/windowing imports its own files only: where rows stand is arithmetic, without platform and DOM.'
    },
    {
        files: [`${BUNDLES}/proxyContract/**`],
        never: ['*'],
        mayTypes: ['c/redaction'],
        sentence: 'c/proxyContract imports types of c/redaction and nothing else: a contract runs no code of others.'
    },
    {
        files: [`${BUNDLES}/proxyClient/**`],
        never: ['*'],
        may: ['c/proxyContract', '@salesforce/apex'],
        mayTypes: ['c/redaction'],
        sentence:
            'c/proxyClient imports c/proxyContract and Apex only: it speaks to the proxy and knows no user interface.'
    },
    {
        files: [`${BUNDLES}/drafting/**`],
        never: ['*'],
        may: ['c/proxyContract', 'c/redaction', 'c/wording', '@salesforce/label'],
        mayTypes: ['c'],
        sentence: 'c/drafting works on data alone: what becomes of a draft can be told without DOM, proxy and platform.'
    },
    {
        files: [`${BUNDLES}/commits/**`],
        never: ['*'],
        may: [
            'c/drafting',
            'c/notices',
            'c/proxyClient',
            'c/proxyContract',
            'c/redaction',
            'c/wording',
            '@salesforce/label'
        ],
        mayTypes: ['c'],
        sentence: 'c/commits is about one commit: it knows no component, and shows nothing.'
    },
    {
        files: [`${BUNDLES}/notices/**`],
        never: ['*'],
        may: ['c/proxyClient', 'c/proxyContract', 'c/wording', '@salesforce/label'],
        mayTypes: ['c'],
        sentence: 'c/notices turns problems into words: it calls nobody and knows no component.'
    },
    {
        files: ['force-app/main/*/lwc/*/**'],
        except: [
            'redaction',
            'windowing',
            'proxyContract',
            'proxyClient',
            'drafting',
            'commits',
            'notices',
            'redactInline',
            'reviewQueue'
        ].map((bundle) => `${BUNDLES}/${bundle}/**`),
        never: [
            'c/proxyClient',
            'c/redactInline',
            '@salesforce/apex',
            'lightning/uiRecordApi',
            'force-app',
            ...NODE_HALF
        ],
        sentence:
            'A presentational component takes data and emits events: only c/redactInline and c/reviewQueue talk to others.'
    },
    {
        files: [`${BUNDLES}/redactInline/**`],
        never: ['force-app', ...NODE_HALF],
        sentence: 'c/redactInline reaches other bundles by their name c/…, the only one that the platform knows.'
    },
    {
        files: [`${BUNDLES}/reviewQueue/**`],
        never: ['c/proxyClient', 'c/redactInline', 'force-app', ...NODE_HALF],
        sentence: 'c/reviewQueue asks Apex alone, and reaches other bundles by their name c/….'
    }
];
