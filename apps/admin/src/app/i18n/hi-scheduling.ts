import calendar from '../../i18n/hi/calendar.json' with { type: 'json' };
import families from '../../i18n/hi/families.json' with { type: 'json' };
import groups from '../../i18n/hi/groups.json' with { type: 'json' };
import stories from '../../i18n/hi/stories.json' with { type: 'json' };

/** The texts of groups, of families, of stories and of the calendar. */
export const texts = { calendar, families, groups, stories };
