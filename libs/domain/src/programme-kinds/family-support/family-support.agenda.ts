import type { AgendaStep } from '../../programmes/index.ts';

/** Relatives for their own strength: ninety minutes. */
export const familySupportAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'Welcome', hi: 'स्वागत', mr: 'स्वागत' },
    minutes: 10,
    script: {
      en: 'Say what this circle is: for you, not a report about the person you love.',
      hi: 'बताएँ कि यह समूह आपके लिए है, आपके प्रियजन का हाल बताने के लिए नहीं।',
      mr: 'हा गट तुमच्यासाठी आहे, तुमच्या प्रिय व्यक्तीची खबर देण्यासाठी नाही, हे सांगा.',
    },
  },
  {
    title: { en: 'Round', hi: 'दौर', mr: 'फेरी' },
    minutes: 30,
    script: {
      en: 'How have you been? What did you do for yourself since last time?',
      hi: 'आप कैसे हैं? पिछली बार से अपने लिए क्या किया?',
      mr: 'तुम्ही कसे आहात? मागच्या वेळेपासून स्वतःसाठी काय केले?',
    },
  },
  {
    title: { en: 'Learning together', hi: 'साथ सीखना', mr: 'एकत्र शिकणे' },
    minutes: 35,
    script: {
      en: 'Today’s subject, with examples from the room.',
      hi: 'आज का विषय, अपने बीच के उदाहरणों के साथ।',
      mr: 'आजचा विषय, आपल्यातल्या उदाहरणांसह.',
    },
  },
  {
    title: { en: 'One step for the week', hi: 'सप्ताह के लिए एक कदम', mr: 'आठवड्यासाठी एक पाऊल' },
    minutes: 15,
    script: {
      en: 'One thing for yourself. Say the helpline before everyone leaves.',
      hi: 'अपने लिए एक बात। जाने से पहले हेल्पलाइन बताएँ।',
      mr: 'स्वतःसाठी एक गोष्ट. निघण्याआधी हेल्पलाइन सांगा.',
    },
  },
];
