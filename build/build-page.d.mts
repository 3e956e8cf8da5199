/** Bundles a page of a bench or a test, with what it imports of the product; gives the folder to serve. */
export declare function buildPage(path: string): Promise<string>;
