import type { Localised } from '../kernel/index.ts';

/** The channels over which a message can be sent. */
export const channels = ['email', 'sms', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** The ways in which a milestone can be celebrated: in the circle, in private, or with a card. */
export const celebrationWays = ['circle', 'private', 'card'] as const;
export type CelebrationWay = (typeof celebrationWays)[number];

const contactMeans = [...channels, 'phone'] as const;
/** The means for which a consent can be given: a channel of messages, a call, or a way to celebrate. */
export const consentMeans = [...contactMeans, ...celebrationWays] as const;
export type ConsentMeans = (typeof consentMeans)[number];

/**
 * The purposes of a consent: messages to the person themselves, and what a relative may receive. `contact-relative` is the wide one of paper
 * forms: invitations and calls.
 */
export const consentPurposes = [
  'messages',
  'contact-relative',
  'invite-relative',
  'call-relative',
  'tell-relative-plan',
  'tell-relative-milestones',
  'celebrate',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The facts of a purpose: its recipient, its means, and the text that is read to the person before they agree. */
export interface PurposeFacts {
  readonly recipient: 'member' | 'relative';
  /** The means that make sense for it. What is told is told by a person, so its only one is a call. */
  readonly means: readonly ConsentMeans[];
  /** In months, the usual time until it is asked again; null where no end is usual. */
  readonly usualMonths: number | null;
  /** The wider purposes whose consent allows this one too. */
  readonly within: readonly ConsentPurpose[];
  readonly notice: Localised;
}

/** Three months: what a family may receive is asked again each season, because families and wishes change (design, `13-family`). */
const aSeason = 3;

export const purposeFacts: Readonly<Record<ConsentPurpose, PurposeFacts>> = {
  messages: {
    recipient: 'member',
    means: channels,
    usualMonths: null,
    within: [],
    notice: {
      en: 'We may write to you about the day, time and place of your meetings. The messages say nothing about treatment. You can stop them on any day.',
      hi: 'हम आपको बैठक का दिन, समय और जगह लिखकर बता सकते हैं। संदेशों में इलाज की कोई बात नहीं होती। आप इन्हें किसी भी दिन बंद कर सकते हैं।',
      mr: 'भेटीचा दिवस, वेळ आणि ठिकाण आम्ही तुम्हाला लिहून कळवू शकतो. संदेशांत उपचाराविषयी काहीही नसते. तुम्ही ते कोणत्याही दिवशी थांबवू शकता.',
    },
  },
  'contact-relative': {
    recipient: 'relative',
    means: contactMeans,
    usualMonths: aSeason,
    within: [],
    notice: {
      en: 'We may invite this person to family meetings, and call them when you do not come. We tell them nothing of what you say here.',
      hi: 'हम इन्हें परिवार की बैठकों में बुला सकते हैं, और आप न आएँ तो इन्हें फ़ोन कर सकते हैं। आप यहाँ जो कहते हैं, वह हम इन्हें नहीं बताते।',
      mr: 'आम्ही यांना कुटुंबाच्या भेटींना बोलावू शकतो आणि तुम्ही आला नाहीत तर यांना फोन करू शकतो. तुम्ही इथे जे बोलता ते आम्ही यांना सांगत नाही.',
    },
  },
  'invite-relative': {
    recipient: 'relative',
    means: contactMeans,
    usualMonths: aSeason,
    within: ['contact-relative'],
    notice: {
      en: 'We may tell this person when and where the family meetings are. Nothing else.',
      hi: 'हम इन्हें बता सकते हैं कि परिवार की बैठक कब और कहाँ है। और कुछ नहीं।',
      mr: 'कुटुंबाची भेट कधी आणि कुठे आहे ते आम्ही यांना सांगू शकतो. बाकी काही नाही.',
    },
  },
  'call-relative': {
    recipient: 'relative',
    means: ['phone'],
    usualMonths: aSeason,
    within: ['contact-relative'],
    notice: {
      en: 'When you do not come and we cannot reach you, we may call this person and ask whether you are well. We ask nothing else and tell them nothing.',
      hi: 'आप न आएँ और आपसे बात न हो पाए, तो हम इन्हें फ़ोन करके पूछ सकते हैं कि आप ठीक हैं या नहीं। हम और कुछ नहीं पूछते और इन्हें कुछ नहीं बताते।',
      mr: 'तुम्ही आला नाहीत आणि तुमच्याशी बोलणे झाले नाही तर तुम्ही बरे आहात का हे आम्ही यांना फोन करून विचारू शकतो. आम्ही दुसरे काही विचारत नाही आणि काही सांगत नाही.',
    },
  },
  'tell-relative-plan': {
    recipient: 'relative',
    means: ['phone'],
    usualMonths: aSeason,
    within: [],
    notice: {
      en: 'When this person asks, we may tell them how many of the visits and calls of your plan have taken place. Not what was said.',
      hi: 'ये पूछें तो हम इन्हें बता सकते हैं कि आपकी योजना की कितनी मुलाक़ातें और फ़ोन हो चुके हैं। क्या बात हुई, यह नहीं।',
      mr: 'यांनी विचारले तर तुमच्या योजनेतील किती भेटी आणि फोन झाले ते आम्ही सांगू शकतो. काय बोलणे झाले ते नाही.',
    },
  },
  'tell-relative-milestones': {
    recipient: 'relative',
    means: ['phone'],
    usualMonths: aSeason,
    within: [],
    notice: {
      en: 'When this person asks, we may tell them which milestones you have reached.',
      hi: 'ये पूछें तो हम इन्हें बता सकते हैं कि आपने कौन से पड़ाव पूरे किए हैं।',
      mr: 'यांनी विचारले तर तुम्ही कोणते टप्पे पूर्ण केले ते आम्ही सांगू शकतो.',
    },
  },
  celebrate: {
    recipient: 'member',
    means: celebrationWays,
    usualMonths: null,
    within: [],
    notice: {
      en: 'When you reach a milestone, we may celebrate it with you, in the way that you choose: in your circle, in private, or with a card. You can change your mind on any day. If you say nothing, nothing is celebrated.',
      hi: 'जब आप कोई पड़ाव पूरा करें, तो हम उसे आपके चुने तरीक़े से आपके साथ मना सकते हैं: आपके समूह में, अकेले में, या एक कार्ड देकर। आप किसी भी दिन अपना मन बदल सकते हैं। आप कुछ न कहें, तो कुछ नहीं मनाया जाता।',
      mr: 'तुम्ही एखादा टप्पा पूर्ण केल्यावर आम्ही तो तुमच्यासोबत, तुम्ही निवडाल तसा साजरा करू शकतो: तुमच्या गटात, खाजगीत, किंवा कार्ड देऊन. तुम्ही कोणत्याही दिवशी मन बदलू शकता. तुम्ही काही म्हटले नाही तर काही साजरे होत नाही.',
    },
  },
};

/** The purposes by which a relative may receive something. */
export const purposesForRelatives: readonly ConsentPurpose[] = consentPurposes.filter(
  (purpose) => purposeFacts[purpose].recipient === 'relative',
);
