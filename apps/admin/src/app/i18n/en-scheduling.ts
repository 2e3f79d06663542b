import calendar from '../../i18n/en/calendar.json' with { type: 'json' };
import families from '../../i18n/en/families.json' with { type: 'json' };
import groups from '../../i18n/en/groups.json' with { type: 'json' };
import stories from '../../i18n/en/stories.json' with { type: 'json' };

/** The texts of groups, of families, of stories and of the calendar. */
export const texts = { calendar, families, groups, stories };
