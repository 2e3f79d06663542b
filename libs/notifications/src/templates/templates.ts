import { passwordReset } from './password-reset/password-reset.ts';
import { sessionCancelled } from './session-cancelled/session-cancelled.ts';
import { sessionMoved } from './session-moved/session-moved.ts';
import { sessionReminder } from './session-reminder/session-reminder.ts';
import { sessionSoon } from './session-soon/session-soon.ts';
import { signInChange } from './sign-in-change/sign-in-change.ts';
import { staffInvitation } from './staff-invitation/staff-invitation.ts';
import { standInAsked } from './stand-in-asked/stand-in-asked.ts';

/** Every message the product sends. */
export const templates = {
  sessionReminder,
  sessionSoon,
  sessionCancelled,
  sessionMoved,
  staffInvitation,
  passwordReset,
  signInChange,
  standInAsked,
} as const;
