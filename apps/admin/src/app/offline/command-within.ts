/**
 * Milliseconds after which a command without an answer is sent again later: on the slowest network, the two hundred marks of one request
 * are on their way for half of it. The server applies it once, also when the first request arrives after all.
 */
export const commandWithin = 20_000;
