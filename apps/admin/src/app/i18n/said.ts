/** Characters that no text has: before the language of a part, between it and the part, and after the part. */
const [opens, between, closes] = ['\u{E000}', '\u{E001}', '\u{E002}'];

/** A part of a sentence, with its language where that is not the language of the sentence. */
export interface SaidPart {
  readonly text: string;
  readonly lang: string | null;
}

/** A text with its language, to stand inside a sentence that `<saath-said>` draws. Without a language it is as it was given. */
export const marked = (text: string, language: string | undefined): string =>
  language === undefined ? text : `${opens}${language}${between}${text}${closes}`;

/** The parts of a sentence, in order. */
export const partsOf = (said: string): readonly SaidPart[] =>
  said
    .split(new RegExp(`[${opens}${closes}]`, 'u'))
    .filter((part) => part !== '')
    .map((part) => {
      const [language = '', ...text] = part.split(between);
      return text.length === 0 ? { text: part, lang: null } : { text: text.join(''), lang: language };
    });
