/**
 * Milliseconds for which a page waits for an answer before it shows what is on this device. A page that is opened waits twice, first for
 * who is signed in and then for what it shows: together eight seconds, after which the design wants what is on the device to be shown.
 */
export const patience = 4000;
