import type { Language } from '@saath/domain/kernel';

/** The texts of the public page. No word of it may say what kind of place issued the paper. */
export interface CheckWords {
  readonly title: string;
  readonly language: string;
  readonly valid: string;
  readonly withdrawn: string;
  readonly unknown: string;
  readonly resting: string;
  readonly code: string;
  readonly checkedAt: string;
  readonly withdrawnOn: string;
  readonly issued: string;
  readonly period: string;
  readonly span: string;
  readonly dates: string;
  readonly total: string;
  readonly stillValid: string;
  readonly no: string;
  readonly lines: string;
  readonly noName: string;
  readonly datesHidden: string;
  readonly type: string;
  readonly typeAgain: string;
  readonly another: string;
  readonly help: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly triesLeft: readonly string[];
  readonly rests: string;
  readonly notFound: string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  en: {
    title: 'Check a paper',
    language: 'Language',
    valid: 'This paper is valid',
    withdrawn: 'This paper was withdrawn',
    unknown: 'We do not know this code',
    resting: 'This page is resting',
    code: 'Code {code}',
    checkedAt: 'Checked today at {time}',
    withdrawnOn: 'Withdrawn on {day}',
    issued: 'Issued',
    period: 'From and to',
    span: '{from} to {to}',
    dates: 'Dates',
    total: 'Time in all',
    stillValid: 'Valid today',
    no: 'No',
    lines: 'Each date',
    noName: 'No name is shown here. Compare these dates with the paper in your hand.',
    datesHidden:
      'Its dates are no longer shown. Why it was withdrawn is not recorded here, and it says nothing about the person. Please ask them for a new paper.',
    type: 'The code of the paper',
    typeAgain: 'Type the code again',
    another: 'Another code',
    help: 'Eight characters, beside the square on the paper. The letters O and I are never used; look for 0 and 1.',
    check: 'Check',
    checkAgain: 'Check again',
    triesLeft: [
      'This was the last try. This page rests for ten minutes.',
      'One try left.',
      'Two tries left.',
      'Three tries left.',
      'Four tries left.',
    ],
    rests: 'After too many wrong codes this page rests for ten minutes, so that nobody can guess codes. Please come back in {n} min.',
    notFound: 'Still not found? Ask the person who gave you the paper.',
  },
  hi: {
    title: 'काग़ज़ की जाँच',
    language: 'भाषा',
    valid: 'यह काग़ज़ मान्य है',
    withdrawn: 'यह काग़ज़ वापस लिया जा चुका है',
    unknown: 'यह कोड हमारे पास नहीं है',
    resting: 'यह पन्ना अभी रुका हुआ है',
    code: 'कोड {code}',
    checkedAt: 'आज {time} पर जाँचा गया',
    withdrawnOn: '{day} को वापस लिया गया',
    issued: 'जारी हुआ',
    period: 'कब से कब तक',
    span: '{from} से {to}',
    dates: 'तारीख़ें',
    total: 'कुल समय',
    stillValid: 'आज मान्य है',
    no: 'नहीं',
    lines: 'हर तारीख़',
    noName: 'यहाँ कोई नाम नहीं दिखता। इन तारीख़ों को अपने हाथ के काग़ज़ से मिलाएँ।',
    datesHidden:
      'इसकी तारीख़ें अब नहीं दिखतीं। क्यों वापस लिया गया, यह यहाँ दर्ज नहीं है, और इससे उस व्यक्ति के बारे में कुछ पता नहीं चलता। कृपया उनसे नया काग़ज़ माँगें।',
    type: 'काग़ज़ का कोड',
    typeAgain: 'कोड फिर से लिखें',
    another: 'दूसरा कोड',
    help: 'आठ अक्षर, काग़ज़ पर चौकोर कोड के पास। इनमें O और I कभी नहीं होते; 0 और 1 देखें।',
    check: 'जाँचें',
    checkAgain: 'फिर से जाँचें',
    triesLeft: ['यह आख़िरी कोशिश थी। यह पन्ना दस मिनट रुकेगा।', 'एक कोशिश बाकी।', 'दो कोशिशें बाकी।', 'तीन कोशिशें बाकी।', 'चार कोशिशें बाकी।'],
    rests: 'कई ग़लत कोड के बाद यह पन्ना दस मिनट रुकता है, ताकि कोई कोड का अंदाज़ा न लगा सके। कृपया {n} मिनट बाद आएँ।',
    notFound: 'फिर भी नहीं मिला? जिन्होंने काग़ज़ दिया, उनसे पूछें।',
  },
  mr: {
    title: 'कागद तपासा',
    language: 'भाषा',
    valid: 'हा कागद वैध आहे',
    withdrawn: 'हा कागद मागे घेतला आहे',
    unknown: 'हा कोड आमच्याकडे नाही',
    resting: 'हे पान सध्या थांबले आहे',
    code: 'कोड {code}',
    checkedAt: 'आज {time} वाजता तपासले',
    withdrawnOn: '{day} रोजी मागे घेतला',
    issued: 'दिल्याची तारीख',
    period: 'केव्हापासून केव्हापर्यंत',
    span: '{from} ते {to}',
    dates: 'तारखा',
    total: 'एकूण वेळ',
    stillValid: 'आज वैध आहे',
    no: 'नाही',
    lines: 'प्रत्येक तारीख',
    noName: 'इथे कोणतेही नाव दिसत नाही. या तारखा हातातील कागदाशी जुळवून पाहा.',
    datesHidden:
      'त्याच्या तारखा आता दाखवल्या जात नाहीत. तो का मागे घेतला हे इथे नोंदलेले नाही, आणि त्यातून त्या व्यक्तीबद्दल काहीही कळत नाही. कृपया त्यांच्याकडे नवा कागद मागा.',
    type: 'कागदावरील कोड',
    typeAgain: 'कोड पुन्हा लिहा',
    another: 'दुसरा कोड',
    help: 'आठ अक्षरे, कागदावर चौकोनी कोडच्या बाजूला. त्यात O आणि I कधीच नसतात; 0 आणि 1 पाहा.',
    check: 'तपासा',
    checkAgain: 'पुन्हा तपासा',
    triesLeft: ['हा शेवटचा प्रयत्न होता. हे पान दहा मिनिटे थांबेल.', 'एक प्रयत्न उरला.', 'दोन प्रयत्न उरले.', 'तीन प्रयत्न उरले.', 'चार प्रयत्न उरले.'],
    rests: 'बरेच चुकीचे कोड आल्यावर हे पान दहा मिनिटे थांबते, म्हणजे कोणी कोड ओळखू शकणार नाही. कृपया {n} मिनिटांनी या.',
    notFound: 'तरीही सापडला नाही? ज्यांनी कागद दिला त्यांना विचारा.',
  },
};
