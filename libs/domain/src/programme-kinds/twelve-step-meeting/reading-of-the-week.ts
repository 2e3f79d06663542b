import type { ChoiceField } from '../../kernel/index.ts';

/** The step or tradition, of twelve, that is read: the next one from meeting to meeting, and after the twelfth the first. */
export const readingOfTheWeek: ChoiceField = {
  key: 'reading',
  type: 'choice',
  label: { en: 'Step or tradition of the week', hi: 'सप्ताह का कदम या परंपरा', mr: 'आठवड्याची पायरी किंवा परंपरा' },
  help: {
    en: 'The next one after the last meeting is filled in. Choose another if you read another.',
    hi: 'पिछली बैठक के बाद वाला भरा हुआ है। कुछ और पढ़ें तो उसे चुनें।',
    mr: 'मागील बैठकीनंतरची पुढची भरलेली आहे. दुसरी वाचली तर ती निवडा.',
  },
  required: false,
  options: Array.from({ length: 12 }, (_, place) => String(place + 1)).map((number) => ({
    value: number,
    label: { en: number, hi: number, mr: number },
  })),
  follows: 'next-option',
};
