import type { Command } from 'commander';
import { auditCommand } from './audit/auditCommand.ts';
import { detectCommand } from './detect/detectCommand.ts';
import { doctorCommand } from './doctor/doctorCommand.ts';
import { eraseCommand } from './erase/eraseCommand.ts';
import { historyCommand } from './history/historyCommand.ts';
import { scanCommand } from './scan/scanCommand.ts';
import { setupCommand } from './setup/setupCommand.ts';
import { sweepCommand } from './sweep/sweepCommand.ts';
import { uploadCommand } from './upload/uploadCommand.ts';

/** Every command of `redact-inline`, in the order in which help lists them. */
export const COMMANDS: readonly (() => Command)[] = [
    detectCommand,
    scanCommand,
    sweepCommand,
    uploadCommand,
    historyCommand,
    auditCommand,
    eraseCommand,
    setupCommand,
    doctorCommand
];
