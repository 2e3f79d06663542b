import type { ScaleField } from '../kernel/index.ts';

/** How people say that they are, on five faces. Nobody has to answer. */
export const moodField: ScaleField = {
  key: 'mood',
  type: 'scale',
  label: { en: 'Mood', hi: 'मन', mr: 'मन:स्थिती' },
  help: {
    en: '1 is very low, 5 is very good. Nobody has to answer.',
    hi: '1 बहुत उदास, 5 बहुत अच्छा। उत्तर देना ज़रूरी नहीं।',
    mr: '1 म्हणजे खूप उदास, 5 म्हणजे खूप छान. उत्तर देणे बंधनकारक नाही.',
  },
  required: false,
  min: 1,
  max: 5,
  lowest: { en: 'Very low', hi: 'बहुत उदास', mr: 'खूप उदास' },
  highest: { en: 'Very good', hi: 'बहुत अच्छा', mr: 'खूप छान' },
  faces: [
    { en: 'Very low', hi: 'बहुत उदास', mr: 'खूप उदास' },
    { en: 'Low', hi: 'उदास', mr: 'उदास' },
    { en: 'So-so', hi: 'ठीक-ठाक', mr: 'ठीक' },
    { en: 'Good', hi: 'अच्छा', mr: 'चांगले' },
    { en: 'Great', hi: 'बहुत अच्छा', mr: 'छान' },
  ],
};
