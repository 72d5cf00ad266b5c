/** Every answer and request of the API: the server's own types, erased when the page is built. */
export type * from '../../../src/http/api/types.ts';
