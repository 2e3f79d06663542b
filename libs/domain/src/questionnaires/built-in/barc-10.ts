import type { Localised } from '../../kernel/index.ts';
import type { Questionnaire, QuestionnaireItem } from '../questionnaire.ts';

const places = 10;
const steps = ['1', '2', '3', '4', '5', '6'] as const;
const ends: Readonly<Record<string, Localised>> = {
  '1': { en: '1, strongly disagree', hi: '1, बिल्कुल असहमत', mr: '1, पूर्णपणे असहमत' },
  '6': { en: '6, strongly agree', hi: '6, पूरी तरह सहमत', mr: '6, पूर्णपणे सहमत' },
};
const step = (value: string): Localised => ends[value] ?? { en: value, hi: value, mr: value };

/** A statement whose wording the centre enters. */
const statement = (place: number): QuestionnaireItem => ({
  field: {
    key: `q${String(place)}`,
    type: 'choice',
    label: { en: `Statement ${String(place)}`, hi: `कथन ${String(place)}`, mr: `विधान ${String(place)}` },
    help: { en: '', hi: '', mr: '' },
    required: false,
    options: steps.map((value) => ({ value, label: step(value) })),
  },
  points: steps.map(Number),
  counted: true,
  safety: false,
});

/**
 * BARC-10: ten statements with 1 to 6 points, a total of 10 to 60, and 47 as the published threshold: Vilsaint, Kelly, Bergman, Groshkova,
 * Best and White, "Development and validation of a Brief Assessment of Recovery Capital (BARC-10)", Drug Alcohol Depend 2017;177:71–76. No rule
 * for open questions is published, so none may be open. The statements are those of the ARC of Groshkova, Best and White (2013). No terms that
 * allow everybody to reproduce them are known, so the product has their places and the centre enters the wording from its own copy.
 */
export const barc10: Questionnaire = {
  code: 'barc-10',
  version: '1.0.0',
  name: { en: 'BARC-10', hi: 'BARC-10', mr: 'BARC-10' },
  lead: {
    en: 'How far do you agree with each statement?',
    hi: 'आप हर कथन से कितने सहमत हैं?',
    mr: 'प्रत्येक विधानाशी तुम्ही किती सहमत आहात?',
  },
  items: Array.from({ length: places }, (_, index) => statement(index + 1)),
  score: {
    mostOpen: 0,
    lighter: 'higher',
    bands: [
      { from: 10, word: { en: 'Below 47', hi: '47 से कम', mr: '47 पेक्षा कमी' } },
      { from: 47, word: { en: '47 or more', hi: '47 या अधिक', mr: '47 किंवा अधिक' } },
    ],
  },
  source: 'Vilsaint, Kelly, Bergman, Groshkova, Best and White, 2017',
  licence: {
    en: 'The wording belongs to its authors and publisher; no terms that allow everybody to reproduce it are known. Enter the ten statements from a copy that your centre may use. Points, total and threshold are as published.',
    hi: 'शब्द लेखकों और प्रकाशक के हैं; सबको छापने की अनुमति देने वाली कोई शर्त ज्ञात नहीं है। दस कथन उस प्रति से लिखें जिसे आपका केंद्र इस्तेमाल कर सकता है। अंक, जोड़ और सीमा वही हैं जो प्रकाशित हुए।',
    mr: 'शब्द लेखकांचे आणि प्रकाशकाचे आहेत; सर्वांना छापण्याची परवानगी देणाऱ्या अटी माहीत नाहीत. तुमचे केंद्र वापरू शकते अशा प्रतीतून दहा विधाने लिहा. गुण, बेरीज आणि मर्यादा प्रकाशित केल्याप्रमाणे आहेत.',
  },
  inSeries: true,
};
