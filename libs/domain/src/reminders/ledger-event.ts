/**
 * The events in the life of a ledger row. A worker claims it (`claim`), loses its claim (`release`) and announces a sending before it calls
 * the provider (`send`). The call ends with `accept`, `reject` or, without an answer, `lose`. `retry` follows a rejection; `deliver` and
 * `fail` follow a receipt or the last try. Staff may `resend`. `cancel` and `suppress` end a row of which nothing was sent; `replan` plans
 * it again after a change.
 */
export const reminderEvents = [
  'claim',
  'release',
  'send',
  'accept',
  'reject',
  'lose',
  'retry',
  'deliver',
  'fail',
  'resend',
  'cancel',
  'suppress',
  'replan',
] as const;
export type ReminderEvent = (typeof reminderEvents)[number];
