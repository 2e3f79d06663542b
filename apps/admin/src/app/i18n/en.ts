import common from '../../i18n/en/common.json' with { type: 'json' };
import problems from '../../i18n/en/problems.json' with { type: 'json' };
import shell from '../../i18n/en/shell.json' with { type: 'json' };
import signIn from '../../i18n/en/sign-in.json' with { type: 'json' };
import today from '../../i18n/en/today.json' with { type: 'json' };
import sessions from '../../i18n/en/sessions.json' with { type: 'json' };
import attention from '../../i18n/en/attention.json' with { type: 'json' };
import followUps from '../../i18n/en/follow-ups.json' with { type: 'json' };
import reminders from '../../i18n/en/reminders.json' with { type: 'json' };
import members from '../../i18n/en/members.json' with { type: 'json' };
import account from '../../i18n/en/account.json' with { type: 'json' };
import notifications from '../../i18n/en/notifications.json' with { type: 'json' };
import outsideMeetings from '../../i18n/en/outside-meetings.json' with { type: 'json' };
import overview from '../../i18n/en/overview.json' with { type: 'json' };
import offline from '../../i18n/en/offline.json' with { type: 'json' };

/** The texts of the language that are loaded with the first page, by slice. `text-parts` has the others. */
export const texts = {
  common,
  problems,
  shell,
  'sign-in': signIn,
  today,
  sessions,
  attention,
  'follow-ups': followUps,
  reminders,
  members,
  account,
  notifications,
  'outside-meetings': outsideMeetings,
  overview,
  offline,
};
