import type { Language } from '@saath/domain/kernel';

/** The texts of the paper. `{…}` is filled in. No word of it may say what kind of place the centre is. */
export interface PaperWords {
  readonly title: string;
  /** Around the name. */
  readonly confirm: readonly [string, string];
  readonly period: string;
  readonly span: string;
  readonly dates: string;
  readonly total: string;
  readonly date: string;
  readonly present: string;
  readonly duration: string;
  readonly times: string;
  readonly countOne: string;
  readonly count: string;
  readonly signedFor: string;
  readonly stamp: string;
  readonly square: string;
  readonly check: readonly [string, string];
  readonly byHand: string;
  readonly page: string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  en: {
    title: 'Confirmation of attendance',
    confirm: [
      'We confirm that ',
      ' was present on the dates below, for the time stated. This paper was issued at the request of the person named.',
    ],
    period: 'From and to',
    span: '{from} to {to}',
    dates: 'Dates',
    total: 'Time in all',
    date: 'Date',
    present: 'Present',
    duration: 'Duration',
    times: '{from} to {to}',
    countOne: '1 date',
    count: '{n} dates',
    signedFor: 'for {centre}',
    stamp: 'Date and stamp',
    square: 'Square code with the address of the page that checks this paper',
    check: [
      'To check this paper, point a phone at the square or open ',
      ' and type the code. You will see whether it is still valid, the dates and the durations, and nothing else. The person named may withdraw it at any time.',
    ],
    byHand: 'Any change to this paper by hand makes it void.',
    page: 'Page {page} of {pages}',
  },
  hi: {
    title: 'हाज़िरी की पुष्टि',
    confirm: ['हम पुष्टि करते हैं कि ', ' की हाज़िरी नीचे लिखी तारीख़ों पर, लिखे गए समय तक, रही। यह काग़ज़ इन्हीं के अनुरोध पर दिया गया है।'],
    period: 'कब से कब तक',
    span: '{from} से {to}',
    dates: 'तारीख़ें',
    total: 'कुल समय',
    date: 'तारीख़',
    present: 'हाज़िरी',
    duration: 'अवधि',
    times: '{from} से {to}',
    countOne: '1 तारीख़',
    count: '{n} तारीख़ें',
    signedFor: '{centre} की ओर से',
    stamp: 'तारीख़ और मुहर',
    square: 'चौकोर कोड, जिसमें इस काग़ज़ की जाँच के पन्ने का पता है',
    check: [
      'इस काग़ज़ की जाँच के लिए फ़ोन को चौकोर कोड की ओर करें, या ',
      ' खोलकर कोड लिखें। वहाँ दिखेगा कि यह अब भी मान्य है या नहीं, तारीख़ें और अवधि, और कुछ नहीं। जिनका नाम है, वे इसे कभी भी वापस ले सकते हैं।',
    ],
    byHand: 'हाथ से किया गया कोई भी बदलाव इस काग़ज़ को अमान्य कर देता है।',
    page: 'पन्ना {page}, कुल {pages}',
  },
  mr: {
    title: 'हजेरीची पुष्टी',
    confirm: ['आम्ही पुष्टी करतो की ', ' यांची हजेरी खालील तारखांना, नमूद केलेल्या वेळेत, होती. हा कागद त्यांच्याच विनंतीवरून दिला आहे.'],
    period: 'केव्हापासून केव्हापर्यंत',
    span: '{from} ते {to}',
    dates: 'तारखा',
    total: 'एकूण वेळ',
    date: 'तारीख',
    present: 'हजेरी',
    duration: 'कालावधी',
    times: '{from} ते {to}',
    countOne: '1 तारीख',
    count: '{n} तारखा',
    signedFor: '{centre} तर्फे',
    stamp: 'तारीख आणि शिक्का',
    square: 'चौकोनी कोड, ज्यात हा कागद तपासण्याच्या पानाचा पत्ता आहे',
    check: [
      'हा कागद तपासण्यासाठी फोन चौकोनी कोडसमोर धरा, किंवा ',
      ' उघडून कोड लिहा. तिथे हा कागद अजून वैध आहे का, तारखा आणि कालावधी दिसेल, दुसरे काहीही नाही. ज्यांचे नाव आहे ते हा केव्हाही मागे घेऊ शकतात.',
    ],
    byHand: 'हाताने केलेला कोणताही बदल हा कागद अवैध करतो.',
    page: 'पान {page}, एकूण {pages}',
  },
};
