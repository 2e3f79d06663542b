import aftercare from '../../i18n/hi/aftercare.json' with { type: 'json' };
import copingPlans from '../../i18n/hi/coping-plans.json' with { type: 'json' };
import ladders from '../../i18n/hi/ladders.json' with { type: 'json' };

/** The texts of the pages of care that few visits need. */
export const texts = { aftercare, 'coping-plans': copingPlans, ladders };
