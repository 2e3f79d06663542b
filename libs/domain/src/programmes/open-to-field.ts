import type { ChoiceField } from '../kernel/index.ts';

/** A setting that several kinds share: a circle of women, of men, or of everyone. `audienceEligibility` reads its answer. */
export const openToField: ChoiceField = {
  key: 'openTo',
  type: 'choice',
  label: { en: 'Open to', hi: 'किनके लिए', mr: 'कोणासाठी' },
  required: false,
  options: [
    { value: 'everyone', label: { en: 'Everyone', hi: 'सबके लिए', mr: 'सर्वांसाठी' } },
    { value: 'women', label: { en: 'Women', hi: 'महिलाओं के लिए', mr: 'महिलांसाठी' } },
    { value: 'men', label: { en: 'Men', hi: 'पुरुषों के लिए', mr: 'पुरुषांसाठी' } },
  ],
};
