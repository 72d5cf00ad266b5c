/** Changes whenever the same readings may give another account. */
export const WEAVE_VERSION = 'weave/14';
