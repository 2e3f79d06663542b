/** A text in every language of the product, and in the further languages that a kind of another package brings, by their codes. */
export class LocalisedView {
  /**
   * The text in English.
   * @example Group counselling
   */
  en: string;
  /**
   * The text in Hindi.
   * @example समूह परामर्श
   */
  hi: string;
  /**
   * The text in Marathi.
   * @example गट समुपदेशन
   */
  mr: string;
}
