/** The first digits of a file's hash, as people compare them by eye. */
export const markOf = (hash: string): string => hash.slice(0, 8).toUpperCase();
