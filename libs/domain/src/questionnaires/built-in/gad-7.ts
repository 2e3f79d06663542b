import type { Questionnaire } from '../questionnaire.ts';
import { difficultyItem, item, lastTwoWeeks, phqLicence } from './last-two-weeks.ts';

/**
 * GAD-7. Questions, points, the total of 0 to 21 and the bands from 5, 10 and 15: Spitzer, Kroenke, Williams and Löwe, "A brief measure for
 * assessing generalized anxiety disorder", Arch Intern Med 2006;166:1092–1097. Its authors name no rule for open questions; as for PHQ-9, a
 * fifth of the questions may be open at most, which is one of seven.
 */
export const gad7: Questionnaire = {
  code: 'gad-7',
  version: '1.0.0',
  name: { en: 'GAD-7', hi: 'GAD-7', mr: 'GAD-7' },
  lead: lastTwoWeeks,
  items: [
    item(1, {
      en: 'Feeling nervous, anxious, or on edge',
      hi: 'घबराहट, चिंता या तनाव महसूस होना',
      mr: 'घाबरल्यासारखे, चिंताग्रस्त किंवा तणावात वाटणे',
    }),
    item(2, {
      en: 'Not being able to stop or control worrying',
      hi: 'चिंता को रोक न पाना या उस पर क़ाबू न रख पाना',
      mr: 'काळजी थांबवता किंवा आवरता न येणे',
    }),
    item(3, {
      en: 'Worrying too much about different things',
      hi: 'अलग-अलग बातों की बहुत ज़्यादा चिंता करना',
      mr: 'वेगवेगळ्या गोष्टींची खूप काळजी करणे',
    }),
    item(4, { en: 'Trouble relaxing', hi: 'आराम से बैठने में, मन शांत करने में परेशानी', mr: 'निवांत होण्यात त्रास' }),
    item(5, {
      en: 'Being so restless that it is hard to sit still',
      hi: 'इतनी बेचैनी कि एक जगह बैठना मुश्किल हो',
      mr: 'इतकी अस्वस्थता की एका जागी बसणे कठीण व्हावे',
    }),
    item(6, { en: 'Becoming easily annoyed or irritable', hi: 'जल्दी खीझ या ग़ुस्सा आना', mr: 'पटकन चिडचिड होणे किंवा राग येणे' }),
    item(7, {
      en: 'Feeling afraid, as if something awful might happen',
      hi: 'डर लगना, जैसे कुछ बहुत बुरा होने वाला हो',
      mr: 'काहीतरी भयंकर होईल अशी भीती वाटणे',
    }),
    difficultyItem,
  ],
  score: {
    mostOpen: 1,
    lighter: 'lower',
    bands: [
      { from: 0, word: { en: 'Minimal', hi: 'बहुत कम', mr: 'अगदी कमी' } },
      { from: 5, word: { en: 'Mild', hi: 'हल्का', mr: 'सौम्य' } },
      { from: 10, word: { en: 'Moderate', hi: 'मध्यम', mr: 'मध्यम' } },
      { from: 15, word: { en: 'Severe', hi: 'तीव्र', mr: 'तीव्र' } },
    ],
  },
  source: 'Spitzer, Kroenke, Williams and Löwe, 2006',
  licence: phqLicence,
  inSeries: true,
};
