import { documentKinds, memberLimits, type DocumentKind } from '@saath/domain/members';
import { IsIn, IsString, MaxLength } from 'class-validator';

/** A document with which a member shows who they are. */
export class AddDocumentBody {
  /** The document. */
  @IsIn(documentKinds) kind: DocumentKind;
  /**
   * Its number, stored encrypted; of an Aadhaar number only the last four digits are kept.
   * @example Z1234567
   */
  @IsString() @MaxLength(memberLimits.documentNumberLength) number: string;
}
