import type { AgendaStep } from '../../programmes/index.ts';

/** A round, last time’s commitments, one topic, and a commitment each: ninety minutes. */
export const groupCounsellingAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'Welcome and one breath', hi: 'स्वागत और एक गहरी साँस', mr: 'स्वागत आणि एक खोल श्वास' },
    minutes: 10,
    script: {
      en: 'Thank everyone for coming. Say the rules in one line: we listen, what is said here stays here, nobody has to speak.',
      hi: 'आने के लिए सबका धन्यवाद करें। नियम एक पंक्ति में: हम सुनते हैं, यहाँ की बात यहीं रहती है, बोलना ज़रूरी नहीं।',
      mr: 'आल्याबद्दल सर्वांचे आभार माना. नियम एका ओळीत: आपण ऐकतो, इथले इथेच राहते, बोलायलाच हवे असे नाही.',
    },
  },
  {
    title: { en: 'Check-in round', hi: 'हालचाल का दौर', mr: 'खुशालीची फेरी' },
    minutes: 20,
    script: {
      en: 'Each person in two minutes: how the week was, and what was hard. Ask about the commitment of last time without blame.',
      hi: 'हर व्यक्ति दो मिनट में: हफ़्ता कैसा रहा, क्या कठिन लगा। पिछली बार के संकल्प के बारे में बिना दोष दिए पूछें।',
      mr: 'प्रत्येकाने दोन मिनिटांत: आठवडा कसा गेला, काय अवघड गेले. मागच्या वेळच्या संकल्पाबद्दल दोष न देता विचारा.',
    },
  },
  {
    title: { en: 'Topic', hi: 'विषय', mr: 'विषय' },
    minutes: 40,
    script: {
      en: 'Open the topic with a question, not with advice. Let the quieter people speak before those who have spoken.',
      hi: 'विषय सलाह से नहीं, सवाल से खोलें। जो कम बोलते हैं, पहले उन्हें मौका दें।',
      mr: 'विषय सल्ल्याने नव्हे, प्रश्नाने उघडा. कमी बोलणाऱ्यांना आधी संधी द्या.',
    },
  },
  {
    title: { en: 'Commitments', hi: 'संकल्प', mr: 'संकल्प' },
    minutes: 15,
    script: {
      en: 'Before next time I will … One small thing each, in their own words.',
      hi: 'अगली बार से पहले मैं … हर व्यक्ति एक छोटी बात, अपने शब्दों में।',
      mr: 'पुढच्या वेळेआधी मी … प्रत्येकाने एक छोटी गोष्ट, स्वतःच्या शब्दांत.',
    },
  },
  {
    title: { en: 'Close', hi: 'समापन', mr: 'समारोप' },
    minutes: 5,
    script: {
      en: 'Say when we meet again. Stay near for anyone who would like to talk.',
      hi: 'अगली बार कब मिलेंगे, बताएँ। जिसे बात करनी हो, उसके लिए पास रहें।',
      mr: 'पुन्हा कधी भेटायचे ते सांगा. ज्यांना बोलायचे आहे त्यांच्यासाठी जवळ थांबा.',
    },
  },
];
