import type { ScaleField } from '../kernel/index.ts';

/** A question that several kinds ask in the same words, so that the answers of different groups can be compared. Nobody has to answer. */
export const cravingField: ScaleField = {
  key: 'craving',
  type: 'scale',
  label: { en: 'Craving', hi: 'तलब', mr: 'ओढ' },
  help: {
    en: '0 is none, 10 is the strongest. Nobody has to answer.',
    hi: '0 बिल्कुल नहीं, 10 सबसे तेज़। उत्तर देना ज़रूरी नहीं।',
    mr: '0 म्हणजे अजिबात नाही, 10 म्हणजे सर्वात तीव्र. उत्तर देणे बंधनकारक नाही.',
  },
  required: false,
  min: 0,
  max: 10,
  lowest: { en: 'None', hi: 'बिल्कुल नहीं', mr: 'अजिबात नाही' },
  highest: { en: 'The strongest', hi: 'सबसे तेज़', mr: 'सर्वात तीव्र' },
};
