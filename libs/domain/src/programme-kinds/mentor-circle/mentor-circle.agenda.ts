import type { AgendaStep } from '../../programmes/index.ts';

/** Mentors are heard first, then supervised: ninety minutes. */
export const mentorCircleAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'How are you', hi: 'आप कैसे हैं', mr: 'तुम्ही कसे आहात' },
    minutes: 15,
    script: {
      en: 'The mentors first, as people. Their own recovery comes before their task.',
      hi: 'पहले मार्गदर्शक, एक इंसान के नाते। उनका अपना सुधार काम से पहले है।',
      mr: 'आधी मार्गदर्शक, माणूस म्हणून. त्यांची स्वतःची वाटचाल कामाआधी.',
    },
  },
  {
    title: { en: 'What we carry', hi: 'जो हम ढो रहे हैं', mr: 'जे आपण वाहतो' },
    minutes: 45,
    script: {
      en: 'Situations with mentees, by alias. What is mine to do, and what is not?',
      hi: 'जिनके साथ हैं उनकी स्थितियाँ, चुने हुए नाम से। क्या मेरा काम है, क्या नहीं?',
      mr: 'सोबत्यांचे प्रसंग, निवडलेल्या नावाने. काय माझे काम, काय नाही?',
    },
  },
  {
    title: { en: 'Practice', hi: 'अभ्यास', mr: 'सराव' },
    minutes: 20,
    script: {
      en: 'One skill in pairs: listening, saying no, handing over to a counsellor.',
      hi: 'जोड़ी में एक कौशल: सुनना, मना करना, परामर्शदाता को सौंपना।',
      mr: 'जोडीने एक कौशल: ऐकणे, नाही म्हणणे, समुपदेशकाकडे सोपवणे.',
    },
  },
  { title: { en: 'Close', hi: 'समापन', mr: 'समारोप' }, minutes: 10 },
];
