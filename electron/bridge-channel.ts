/** The channel on which the page asks and the main process answers one method of the bridge. */
export const bridgeChannel = (method: string): string => `bang-vang:${method}`;
