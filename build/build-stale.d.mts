/** Builds the pages and the hosts' programs where their sources changed since the last build. */
export function buildWhatIsStale(say?: (line: string) => void): Promise<void>;
