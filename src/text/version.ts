/** Changes whenever the same report may give other claims: what was cached under another version is read again. */
export const TEXT_VERSION = 'text/22';
