import common from '../../i18n/hi/common.json' with { type: 'json' };
import problems from '../../i18n/hi/problems.json' with { type: 'json' };
import shell from '../../i18n/hi/shell.json' with { type: 'json' };
import signIn from '../../i18n/hi/sign-in.json' with { type: 'json' };
import today from '../../i18n/hi/today.json' with { type: 'json' };
import sessions from '../../i18n/hi/sessions.json' with { type: 'json' };
import attention from '../../i18n/hi/attention.json' with { type: 'json' };
import followUps from '../../i18n/hi/follow-ups.json' with { type: 'json' };
import reminders from '../../i18n/hi/reminders.json' with { type: 'json' };
import members from '../../i18n/hi/members.json' with { type: 'json' };
import account from '../../i18n/hi/account.json' with { type: 'json' };
import notifications from '../../i18n/hi/notifications.json' with { type: 'json' };
import outsideMeetings from '../../i18n/hi/outside-meetings.json' with { type: 'json' };
import overview from '../../i18n/hi/overview.json' with { type: 'json' };
import offline from '../../i18n/hi/offline.json' with { type: 'json' };

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
