import mentors from '../../i18n/hi/mentors.json' with { type: 'json' };

/** The texts of mentors and of the people whom they accompany. */
export const texts = { mentors };
