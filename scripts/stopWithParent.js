import module from 'node:module';
import process from 'node:process';

// TypeScript is stripped and compiled once, not at each start.
module.enableCompileCache();

// Loaded with --import into a child whose stdin is a pipe from its parent: the pipe ends when the parent does, however.
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
process.stdin.unref();
