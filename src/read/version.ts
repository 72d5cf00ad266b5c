/** Changes whenever the same bytes may give another report: what was read by another version is read again. */
export const READ_VERSION = 'read/11';
