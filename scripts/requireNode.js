import module from 'node:module';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Plain JavaScript, loaded with --import before any TypeScript: an older Node could not read the sentence otherwise.
// No older one than npm brings is tested.
if (major < 24 || (major === 24 && minor < 21)) {
    process.stderr.write(
        `redact-inline needs Node 24.21 or later and this is ${process.versions.node}. ` +
            'After `npm ci`, `npm start` and every other npm script bring it along on Linux; ' +
            'elsewhere install it from https://nodejs.org.\n'
    );
    process.exit(1);
}

// Halves the time that a program takes to start: TypeScript is stripped and compiled once, not at each start.
module.enableCompileCache();
