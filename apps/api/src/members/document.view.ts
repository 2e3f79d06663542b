import type { DocumentKind } from '@saath/domain/members';
import { pageViewOf } from '../http/page.view.ts';
import type { Id, InstantText } from '../http/units.ts';

/** A document of a member, without its number, which only a reveal shows. */
export class MemberDocumentView {
  /** The record of it. */
  id: Id;
  /** The document. */
  kind: DocumentKind;
  /** When it was put on record. */
  addedAt: InstantText;
}

/** The documents of a member, a page at a time. */
export class MemberDocumentPage extends pageViewOf(MemberDocumentView) {}

/** A document as a reveal shows it. */
export class RevealedDocumentView {
  /** The document. */
  kind: DocumentKind;
  /**
   * Its number; of an Aadhaar number the last four digits.
   * @example Z1234567
   */
  number: string;
}
