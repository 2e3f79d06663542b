import type { Localised, Option } from '../../kernel/index.ts';
import type { QuestionnaireItem } from '../questionnaire.ts';

/** The answers of PHQ-9 and GAD-7, with 0 to 3 points. */
const howOften: readonly Option[] = [
  { value: '0', label: { en: 'Not at all', hi: 'बिल्कुल नहीं', mr: 'अजिबात नाही' } },
  { value: '1', label: { en: 'Several days', hi: 'कई दिन', mr: 'बरेच दिवस' } },
  { value: '2', label: { en: 'More than half the days', hi: 'आधे से ज़्यादा दिन', mr: 'निम्म्याहून अधिक दिवस' } },
  { value: '3', label: { en: 'Nearly every day', hi: 'लगभग हर दिन', mr: 'जवळजवळ रोज' } },
];
const howDifficult: readonly Option[] = [
  { value: '0', label: { en: 'Not difficult at all', hi: 'बिल्कुल मुश्किल नहीं', mr: 'अजिबात कठीण नाही' } },
  { value: '1', label: { en: 'Somewhat difficult', hi: 'कुछ मुश्किल', mr: 'थोडे कठीण' } },
  { value: '2', label: { en: 'Very difficult', hi: 'बहुत मुश्किल', mr: 'खूप कठीण' } },
  { value: '3', label: { en: 'Extremely difficult', hi: 'बेहद मुश्किल', mr: 'अत्यंत कठीण' } },
];
const difficulty: Localised = {
  en: 'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
  hi: 'इन परेशानियों की वजह से आपके लिए काम करना, घर सँभालना या लोगों के साथ मिलकर चलना कितना मुश्किल हुआ?',
  mr: 'या त्रासांमुळे काम करणे, घर सांभाळणे किंवा लोकांशी जुळवून घेणे तुम्हाला किती कठीण गेले?',
};
const none: Localised = { en: '', hi: '', mr: '' };

export const lastTwoWeeks: Localised = {
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  hi: 'पिछले 2 हफ़्तों में नीचे लिखी परेशानियाँ आपको कितनी बार हुईं?',
  mr: 'गेल्या 2 आठवड्यांत पुढील त्रास तुम्हाला किती वेळा झाला?',
};

/** A counted question about how often. */
export const item = (place: number, label: Localised, safety = false): QuestionnaireItem => ({
  field: { key: `q${String(place)}`, type: 'choice', label, help: none, required: false, options: howOften },
  points: [0, 1, 2, 3],
  counted: true,
  safety,
});

/** The question about difficulty at the end of both, which is not counted. */
export const difficultyItem: QuestionnaireItem = {
  field: { key: 'difficulty', type: 'choice', label: difficulty, help: none, required: false, options: howDifficult },
  points: [0, 1, 2, 3],
  counted: false,
  safety: false,
};

export const phqLicence: Localised = {
  en: 'No permission is required to reproduce, translate, display or distribute (Pfizer, phqscreeners.com). Hindi and Marathi: translation of this product, not validated. Compare it with the translations at phqscreeners.com before relying on totals.',
  hi: 'छापने, अनुवाद करने, दिखाने या बाँटने के लिए अनुमति नहीं चाहिए (Pfizer, phqscreeners.com)। हिन्दी और मराठी: इस उत्पाद का अनुवाद, जाँचा-परखा नहीं। जोड़ पर भरोसा करने से पहले phqscreeners.com के अनुवाद से मिलाएँ।',
  mr: 'छापणे, भाषांतर करणे, दाखवणे किंवा वाटणे यासाठी परवानगी लागत नाही (Pfizer, phqscreeners.com). हिंदी आणि मराठी: या उत्पादनाचे भाषांतर, प्रमाणित नाही. बेरजेवर विसंबण्याआधी phqscreeners.com वरील भाषांतराशी ताडून पाहा.',
};
