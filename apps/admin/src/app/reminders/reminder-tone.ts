/** The states of the ledger, as the log of reminders shows them. */
export type ReminderState =
  'planned' | 'claimed' | 'sending' | 'accepted' | 'rejected' | 'unknown' | 'delivered' | 'failed' | 'cancelled' | 'suppressed';
type Tone = 'positive' | 'caution' | 'attention' | 'info' | 'neutral';

interface StateLook {
  readonly tone: Tone;
  readonly icon: string;
}
/** How each state looks. */
export const stateLooks: Readonly<Record<ReminderState, StateLook>> = {
  planned: { tone: 'neutral', icon: 'schedule' },
  claimed: { tone: 'neutral', icon: 'schedule' },
  sending: { tone: 'info', icon: 'sync' },
  accepted: { tone: 'info', icon: 'check' },
  delivered: { tone: 'positive', icon: 'done_all' },
  rejected: { tone: 'caution', icon: 'schedule' },
  failed: { tone: 'attention', icon: 'error' },
  unknown: { tone: 'caution', icon: 'priority_high' },
  cancelled: { tone: 'neutral', icon: 'event_busy' },
  suppressed: { tone: 'neutral', icon: 'block' },
};

const isState = (state: string): state is ReminderState => state in stateLooks;
/** How a state looks and the key of its words; one nobody knows here is unclear. */
export function stateLook(state: string): StateLook & { readonly key: string } {
  const known = isState(state) ? state : 'unknown';
  return { ...stateLooks[known], key: `reminders.state.${known}` };
}

/** What the log can show instead of what was due so far, in the order people ask for it: what is to come, then what went wrong. */
export const logFilters = [
  'coming',
  'failed',
  'unknown',
  'rejected',
  'suppressed',
  'planned',
  'accepted',
  'delivered',
  'cancelled',
] as const;
export type LogFilter = (typeof logFilters)[number];
export const isLogFilter = (text: string | undefined): text is LogFilter => logFilters.some((one) => one === text);

/** Staff may send again only what certainly or possibly did not arrive; the domain refuses the rest. */
export const mayResend = (state: string): boolean => state === 'failed' || state === 'rejected' || state === 'unknown';

/** The rule without the number of a second notice: `session-moved-2` speaks as `session-moved`. */
export function ruleWords(rule: string): string {
  const known = ['day-before', 'two-hours-before', 'session-cancelled', 'session-moved'];
  return known.find((one) => rule === one || rule.startsWith(`${one}-`)) ?? 'other';
}

const said = ['no-channel', 'no-consent', 'quiet-hours', 'past', 'wording', 'fault'];
const unreachable = ['timeout', 'connection', 'host-unknown'];
const settings = ['tls', 'sign-in'];

/** Which sentence says why; undefined when there is nothing to say. Codes of providers are put in the words that lead to a remedy. */
export function reasonWords(state: string, reason: string | null | undefined): string | undefined {
  if (state === 'unknown') return 'unknown';
  if (reason === null || reason === undefined || reason === '') return undefined;
  if (said.includes(reason)) return reason;
  if (unreachable.includes(reason)) return 'mail-server-down';
  if (settings.includes(reason)) return 'mail-settings';
  return reason === 'address' || reason.startsWith('smtp-55') ? 'address-refused' : 'other';
}
