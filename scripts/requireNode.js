import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Plain JavaScript, loaded with --import before any TypeScript: an older Node could not read the sentence otherwise.
if (major < 22 || (major === 22 && minor < 19)) {
    process.stderr.write(
        `redact-inline needs Node 22.19 or later and this is ${process.versions.node}. ` +
            'After `npm ci`, `npm start` and every other npm script bring Node 24 along on Linux; ' +
            'elsewhere install it from https://nodejs.org.\n'
    );
    process.exit(1);
}
