import type { AgendaStep } from '../../programmes/index.ts';

/** Arrive, do it together, sit a moment: ninety minutes. */
export const communityActivityAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'Arrive', hi: 'पहुँचना', mr: 'पोहोचणे' },
    minutes: 10,
    script: {
      en: 'Greet by name. Who is here for the first time goes with somebody who knows the way.',
      hi: 'नाम लेकर स्वागत करें। जो पहली बार आए हैं, उनके साथ कोई जानकार रहे।',
      mr: 'नाव घेऊन स्वागत करा. पहिल्यांदा आलेल्यांसोबत माहितगार कोणीतरी राहावे.',
    },
  },
  { title: { en: 'The activity', hi: 'गतिविधि', mr: 'उपक्रम' }, minutes: 65 },
  {
    title: { en: 'Sit together', hi: 'साथ बैठना', mr: 'एकत्र बसणे' },
    minutes: 15,
    script: {
      en: 'Water, tea, and one question: what was good today?',
      hi: 'पानी, चाय और एक सवाल: आज क्या अच्छा लगा?',
      mr: 'पाणी, चहा आणि एक प्रश्न: आज काय छान वाटले?',
    },
  },
];
