/** The version in package.json, written in when the pages are built: every paper names the version that drew it. */
declare const __APP_VERSION__: string;
