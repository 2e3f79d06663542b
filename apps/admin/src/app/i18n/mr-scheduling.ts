import calendar from '../../i18n/mr/calendar.json' with { type: 'json' };
import groups from '../../i18n/mr/groups.json' with { type: 'json' };

/** The texts of groups and of the calendar. */
export const texts = { calendar, groups };
