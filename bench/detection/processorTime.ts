/** Seconds of processor time that this process has used: unlike the clock, it does not count what others do. */
export function processorSeconds(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
}
