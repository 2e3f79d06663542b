import { nextReminderState, reminderStates, type ReminderState } from '@saath/domain/reminders';

type Tone = 'positive' | 'caution' | 'attention' | 'info' | 'neutral';

interface StateLook {
  readonly tone: Tone;
  readonly icon: string;
}
/** How each state looks. */
const stateLooks: Readonly<Record<ReminderState, StateLook>> = {
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

const isState = (state: string): state is ReminderState => reminderStates.some((one) => one === state);
/** How a state looks, and the key of its text. A state that is not known here is shown as unclear. */
export function stateLook(state: string): StateLook & { readonly key: string } {
  const known = isState(state) ? state : 'unknown';
  return { ...stateLooks[known], key: `reminders.state.${known}` };
}

/** The filters of the log, in the order of use: upcoming messages, then those that failed. */
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

/** Whether staff may send a message again: only when it did not arrive, or possibly did not. */
export const mayResend = (state: string): boolean => isState(state) && nextReminderState(state, 'resend').ok;

/** The rule without the number of a second notice: `session-moved-2` has the text of `session-moved`. */
export function ruleWords(rule: string): string {
  const known = ['day-before', 'two-hours-before', 'session-cancelled', 'session-moved'];
  return known.find((one) => rule === one || rule.startsWith(`${one}-`)) ?? 'other';
}

const ownText = ['no-address', 'channel-not-connected', 'no-consent', 'quiet-hours', 'past', 'wording', 'fault'];
const unreachable = ['timeout', 'connection', 'host-unknown'];
const settings = ['tls', 'sign-in'];

/** The key of the sentence about a reason; undefined without a reason. Codes of providers share the sentence that names the remedy. */
export function reasonWords(state: string, reason: string | null | undefined): string | undefined {
  if (state === 'unknown') return 'unknown';
  if (reason === null || reason === undefined || reason === '') return undefined;
  if (ownText.includes(reason)) return reason;
  if (unreachable.includes(reason)) return 'mail-server-down';
  if (settings.includes(reason)) return 'mail-settings';
  return reason === 'address' || reason.startsWith('smtp-55') ? 'address-refused' : 'other';
}
