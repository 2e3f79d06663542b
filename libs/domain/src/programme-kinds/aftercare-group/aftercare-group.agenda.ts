import type { AgendaStep } from '../../programmes/index.ts';

/** The week outside, the goal, the days ahead: ninety minutes. */
export const aftercareGroupAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'Welcome', hi: 'स्वागत', mr: 'स्वागत' },
    minutes: 10,
    script: {
      en: 'Welcome people who have been away first. Milestones of those who want them said.',
      hi: 'जो कुछ समय नहीं आए, पहले उनका स्वागत। पड़ाव उनके, जो चाहें।',
      mr: 'मध्ये न आलेल्यांचे आधी स्वागत. टप्पे त्यांचे, ज्यांना सांगायचे आहेत.',
    },
  },
  {
    title: { en: 'The week outside', hi: 'बाहर का हफ़्ता', mr: 'बाहेरचा आठवडा' },
    minutes: 30,
    script: {
      en: 'What helped, what pulled? Ask about the outside meeting of this week.',
      hi: 'किससे मदद मिली, किसने खींचा? इस हफ़्ते की बाहर की बैठक के बारे में पूछें।',
      mr: 'कशाने मदत झाली, कशाने ओढ लागली? या आठवड्यातल्या बाहेरच्या बैठकीबद्दल विचारा.',
    },
  },
  {
    title: { en: 'A situation ahead', hi: 'आने वाली स्थिति', mr: 'येणारा प्रसंग' },
    minutes: 30,
    script: {
      en: 'One situation of the coming days, played through together.',
      hi: 'आने वाले दिनों की एक स्थिति, मिलकर सोची हुई।',
      mr: 'येत्या दिवसांतला एक प्रसंग, मिळून करून पाहिलेला.',
    },
  },
  {
    title: { en: 'Goals and close', hi: 'लक्ष्य और समापन', mr: 'उद्दिष्टे आणि समारोप' },
    minutes: 20,
    script: {
      en: 'Each person: which meeting, on which day, with whom.',
      hi: 'हर व्यक्ति: कौन सी बैठक, किस दिन, किसके साथ।',
      mr: 'प्रत्येकाने: कोणती बैठक, कोणत्या दिवशी, कोणासोबत.',
    },
  },
];
