import aftercare from '../../i18n/en/aftercare.json' with { type: 'json' };
import copingPlans from '../../i18n/en/coping-plans.json' with { type: 'json' };
import ladders from '../../i18n/en/ladders.json' with { type: 'json' };

/** The texts of the pages of care that few visits need. */
export const texts = { aftercare, 'coping-plans': copingPlans, ladders };
