import { createRequire } from 'node:module';

const { jestConfig } = createRequire(import.meta.url)('@salesforce/sfdx-lwc-jest/config');

/** The tests of the Lightning web components: `npx sfdx-lwc-jest`. */
export default {
    ...jestConfig,
    testMatch: ['<rootDir>/force-app/**/lwc/**/__tests__/**/*.test.ts'],
    testPathIgnorePatterns: ['<rootDir>/node_modules/'],
    modulePathIgnorePatterns: ['<rootDir>/simulator/', '<rootDir>/.state/'],
    /** axe takes seconds for its first look on a machine that has other work. */
    testTimeout: 20_000,
    moduleNameMapper: {
        '^jest/(.+)$': '<rootDir>/jest/$1.ts',
        // jsdom lays nothing out, and weighs every rule for every element that axe asks about: styles are tested in Chromium.
        '\\.css(?:\\?|$)': '@lwc/jest-resolver/resources/emptyStyleMock.js'
    },
    setupFilesAfterEnv: [
        ...jestConfig.setupFilesAfterEnv,
        '<rootDir>/jest/labels.ts',
        '<rootDir>/jest/browser.ts',
        '<rootDir>/jest/accessibility.ts'
    ]
};
