import type { CopingSection, TriggerSort } from '@saath/domain/coping-plans';
import type { Language } from '@saath/domain/kernel';

/** The texts of the page. No word of it may say what it is for to somebody who finds it. */
export interface CopingWords {
  readonly title: string;
  readonly sections: Readonly<Record<CopingSection, string>>;
  readonly sorts: Readonly<Record<TriggerSort, string>>;
  /** Above the numbers of the helplines, which anybody in India may call. */
  readonly anybody: string;
  readonly goneOver: string;
}

export const copingWords: Readonly<Record<Language, CopingWords>> = {
  en: {
    title: 'What helps me',
    sections: {
      'warning-signs': 'Signs that I need to take care',
      triggers: 'What makes it harder',
      'what-helps': 'What I can do myself',
      people: 'People I can call',
      'safe-places': 'Places where I am well',
      'others-may': 'What others may do for me',
      reasons: 'What I do it for',
    },
    sorts: { people: 'People', places: 'Places', times: 'Times', feelings: 'Feelings' },
    anybody: 'Somebody is there to talk at any hour, free of charge',
    goneOver: 'Last gone over on {day}',
  },
  hi: {
    title: 'मुझे क्या सहारा देता है',
    sections: {
      'warning-signs': 'वे संकेत जिन पर मुझे ध्यान देना है',
      triggers: 'जिससे मुश्किल बढ़ती है',
      'what-helps': 'जो मैं ख़ुद कर सकता/सकती हूँ',
      people: 'जिन्हें मैं फ़ोन कर सकता/सकती हूँ',
      'safe-places': 'जहाँ मुझे अच्छा लगता है',
      'others-may': 'दूसरे मेरे लिए क्या कर सकते हैं',
      reasons: 'जिनके लिए मैं यह करता/करती हूँ',
    },
    sorts: { people: 'लोग', places: 'जगहें', times: 'समय', feelings: 'भावनाएँ' },
    anybody: 'बात करने के लिए कोई हर समय है, मुफ़्त',
    goneOver: 'पिछली बार {day} को देखा',
  },
  mr: {
    title: 'मला कशाने आधार मिळतो',
    sections: {
      'warning-signs': 'ज्या खुणांकडे मला लक्ष द्यायचे आहे',
      triggers: 'ज्यामुळे अवघड होते',
      'what-helps': 'मी स्वतः काय करू शकतो/शकते',
      people: 'ज्यांना मी फोन करू शकतो/शकते',
      'safe-places': 'जिथे मला बरे वाटते',
      'others-may': 'इतर माझ्यासाठी काय करू शकतात',
      reasons: 'मी हे कशासाठी करतो/करते',
    },
    sorts: { people: 'माणसे', places: 'जागा', times: 'वेळा', feelings: 'भावना' },
    anybody: 'बोलायला कुणीतरी कोणत्याही वेळी आहे, मोफत',
    goneOver: 'शेवटी {day} रोजी पाहिले',
  },
};
