import {
  ownFieldLimits,
  ownFieldReaders,
  ownFieldTypes,
  recordForms,
  type OwnFieldReaders,
  type OwnFieldType,
  type RecordForm,
} from '@saath/domain/programmes';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsObject, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { IsName } from '../http/text-rules.ts';

/** A question or an answer, in at least one language; a language that is left out takes the first that is given. */
export class OwnTextBody {
  /**
   * The text in English.
   * @example What was planted
   */
  @MayBeMissing() @IsName(ownFieldLimits.labelLength) en?: string;
  /**
   * The text in Hindi.
   * @example क्या बोया गया
   */
  @MayBeMissing() @IsName(ownFieldLimits.labelLength) hi?: string;
  /**
   * The text in Marathi.
   * @example काय लावले
   */
  @MayBeMissing() @IsName(ownFieldLimits.labelLength) mr?: string;
}

/** A question that a centre adds to a kind of its own. */
export class OwnFieldBody {
  /** Whether it is asked about each person, or about the session as a whole. */
  @IsIn(recordForms) form: RecordForm;
  /** The sort of answer that the question takes. */
  @IsIn(ownFieldTypes) type: OwnFieldType;
  /** The question. */
  @IsObject() @ValidateNested() @Type(() => OwnTextBody) label: OwnTextBody;
  /** Of a choice: the answers, in the order in which they are offered. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(ownFieldLimits.options)
  @ValidateNested({ each: true })
  @Type(() => OwnTextBody)
  options?: OwnTextBody[];
  /**
   * Of a number or a scale: the least value.
   * @example 0
   */
  @MayBeMissing() @IsNumber() min?: number;
  /**
   * Of a number or a scale: the greatest value.
   * @example 10
   */
  @MayBeMissing() @IsNumber() max?: number;
  /** The readers of the answers, who alone are asked; left out for everybody who may open the session. */
  @MayBeMissing() @IsIn(ownFieldReaders) visibility?: OwnFieldReaders;
}
