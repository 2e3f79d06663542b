import type { LocalisedView } from '../http/localised.view.ts';

/** A reason for which only this kind refuses somebody. */
export class ReasonTextView {
  /**
   * The code of the reason, as a refusal names it.
   * @example still-drying-out
   */
  code: string;
  /** The reason, in a sentence. */
  text: LocalisedView;
}
