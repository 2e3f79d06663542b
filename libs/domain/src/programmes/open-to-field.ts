import type { ChoiceField } from '../kernel/index.ts';

/** A setting that several kinds share: a circle of women, of men, or of everyone. `audienceEligibility` reads its answer. */
export const openToField: ChoiceField = {
  key: 'openTo',
  type: 'choice',
  label: { en: 'Open to', hi: 'किनके लिए', mr: 'कोणासाठी' },
  help: {
    en: 'Women, men or everyone. Where no gender is recorded, staff decide.',
    hi: 'महिलाएँ, पुरुष या सब। जहाँ लिंग दर्ज नहीं है, वहाँ कर्मचारी तय करते हैं।',
    mr: 'महिला, पुरुष किंवा सर्व. जिथे लिंग नोंदलेले नाही, तिथे कर्मचारी ठरवतात.',
  },
  required: false,
  options: [
    { value: 'everyone', label: { en: 'Everyone', hi: 'सबके लिए', mr: 'सर्वांसाठी' } },
    { value: 'women', label: { en: 'Women', hi: 'महिलाओं के लिए', mr: 'महिलांसाठी' } },
    { value: 'men', label: { en: 'Men', hi: 'पुरुषों के लिए', mr: 'पुरुषांसाठी' } },
  ],
};
