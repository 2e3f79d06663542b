import { languages, type Language } from '@saath/domain/kernel';
import { staffRoles, type StaffRole } from '@saath/domain/staff';
import { ArrayMaxSize, IsIn, IsUUID } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing } from '../http/request-values.ts';
import { IsEmailAddress, IsName } from '../http/text-rules.ts';
import type { EmailText, Id } from '../http/units.ts';

const mostBranches = 200;

export class StaffQuery extends PageQuery {
  /** Only people with this role. */
  @MayBeMissing() @IsIn(staffRoles) role?: StaffRole;
  /** Only people who work in this branch, so that they can be named there. */
  @MayBeMissing() @IsUUID() branchId?: Id;
}

/** A person who is to work in the centre. */
export class InviteStaffBody {
  /**
   * The name of the person.
   * @example Meera Kulkarni
   */
  @IsName(100) name: string;
  /** The address to which the invitation goes. */
  @IsEmailAddress() email: EmailText;
  /** The role that the person will have. */
  @IsIn(staffRoles) role: StaffRole;
  /** The branches that the person reaches; an administrator reaches every branch. */
  @IsUUID(undefined, { each: true }) @ArrayMaxSize(mostBranches) branchIds: Id[];
  /** The languages that the person speaks. */
  @MayBeMissing() @IsIn(languages, { each: true }) @ArrayMaxSize(languages.length) languages?: Language[];
}

/** The fields of a person of the staff that may be changed. A field that is left out stays. */
export class AmendStaffBody {
  /** The role of the person. */
  @MayBeMissing() @IsIn(staffRoles) role?: StaffRole;
  /** The branches that the person reaches. */
  @MayBeMissing() @IsUUID(undefined, { each: true }) @ArrayMaxSize(mostBranches) branchIds?: Id[];
  /** `deactivated` ends the person’s access to the centre at once. */
  @MayBeMissing() @IsIn(['deactivated']) state?: 'deactivated';
  /** The address of a person whom a timetable named, to which the invitation then goes. */
  @MayBeMissing() @IsEmailAddress() email?: EmailText;
}
