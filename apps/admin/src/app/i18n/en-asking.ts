import questionnaires from '../../i18n/en/questionnaires.json' with { type: 'json' };

/** The texts of questionnaires, check-ins and the safety path. */
export const texts = { questionnaires };
