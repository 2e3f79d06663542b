import common from '../../i18n/mr/common.json' with { type: 'json' };
import problems from '../../i18n/mr/problems.json' with { type: 'json' };
import shell from '../../i18n/mr/shell.json' with { type: 'json' };
import signIn from '../../i18n/mr/sign-in.json' with { type: 'json' };
import today from '../../i18n/mr/today.json' with { type: 'json' };
import sessions from '../../i18n/mr/sessions.json' with { type: 'json' };
import attention from '../../i18n/mr/attention.json' with { type: 'json' };
import followUps from '../../i18n/mr/follow-ups.json' with { type: 'json' };
import reminders from '../../i18n/mr/reminders.json' with { type: 'json' };
import members from '../../i18n/mr/members.json' with { type: 'json' };
import account from '../../i18n/mr/account.json' with { type: 'json' };
import notifications from '../../i18n/mr/notifications.json' with { type: 'json' };
import outsideMeetings from '../../i18n/mr/outside-meetings.json' with { type: 'json' };
import overview from '../../i18n/mr/overview.json' with { type: 'json' };
import offline from '../../i18n/mr/offline.json' with { type: 'json' };

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
