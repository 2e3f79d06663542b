import calendar from '../../i18n/hi/calendar.json' with { type: 'json' };
import groups from '../../i18n/hi/groups.json' with { type: 'json' };

/** The texts of groups and of the calendar. */
export const texts = { calendar, groups };
