/** Draws the one icon in every size and in the containers that Windows and macOS want. */
export function drawIcons(svg: string, folder: string): Promise<void>;
