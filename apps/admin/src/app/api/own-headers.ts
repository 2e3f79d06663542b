/**
 * The headers of every request: one that no foreign page can set, which is how the API tells our writes from forged ones; and one that lets the
 * service worker leave the request alone: it stores no answer of the API, and without a network it would answer 504 in the server's name.
 */
export const ownHeaders = { 'X-Saath': '1', 'ngsw-bypass': 'true' };
