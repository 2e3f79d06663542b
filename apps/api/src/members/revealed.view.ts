import type { RevealedDocumentView } from './document.view.ts';
import type { EmailText } from '../http/units.ts';

/** The details of a member that only a reveal shows. */
export class RevealedView {
  /**
   * The legal name; null when none is stored.
   * @example Sagar Patil
   */
  legalName: string | null;
  /**
   * The telephone number, in international notation; null when there is none.
   * @example +919822012345
   */
  phone: string | null;
  /** The address for mail; null when there is none. */
  email: EmailText | null;
  /** The documents with which the member shows who they are, with their numbers. */
  documents: RevealedDocumentView[];
}
