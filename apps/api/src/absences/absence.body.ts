import { mostNext } from '@saath/domain/absences';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsUUID, ValidateNested } from 'class-validator';
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import type { DayText, Id } from '../http/units.ts';

/** The days on which somebody is away; why is not asked. */
export class AbsenceDaysBody {
  /** The first day of the absence. */
  @IsDay() startsOn: DayText;
  /** The last day of the absence. */
  @IsDay() endsOn: DayText;
}

/** A new absence. */
export class AbsenceBody extends AbsenceDaysBody {
  /** The person, as a member of the staff. */
  @IsUUID() staffId: Id;
}

/** The person who leads one session instead. */
export class SubstituteChoiceBody {
  /** A session that the absence touches. */
  @IsUUID() sessionId: Id;
  /** The person who leads it instead, as a member of the staff. */
  @IsUUID() staffId: Id;
}

/** The people who lead the sessions of an absence instead, all at once. */
export class SubstitutesBody {
  /** Each session at most once; sessions that are left out stay as they are. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(({ sessionId }: SubstituteChoiceBody) => sessionId)
  @ValidateNested({ each: true })
  @Type(() => SubstituteChoiceBody)
  choices: SubstituteChoiceBody[];
}

/** The person who is asked to lead one session. */
export class AskedChoiceBody extends SubstituteChoiceBody {
  /** The people who are asked one after the other where this one says no or does not answer, in order. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(mostNext) @ArrayUnique() @IsUUID(undefined, { each: true }) nextIds?: Id[];
}

/** The people who are asked to lead the sessions of an absence, all at once. */
export class AskStandInsBody {
  /** Each session at most once; sessions that are left out stay as they are. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(({ sessionId }: AskedChoiceBody) => sessionId)
  @ValidateNested({ each: true })
  @Type(() => AskedChoiceBody)
  choices: AskedChoiceBody[];
}

const asBoolean = ({ value }: TransformFnParams): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);

export class RemoveAbsenceQuery {
  /** True to give the sessions back to the person who is not away after all. */
  @MayBeMissing() @Transform(asBoolean) @IsBoolean() takeBack?: boolean;
}
