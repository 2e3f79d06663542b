import { Entity, PrimaryColumn } from 'typeorm';

/** A keyed hash of a word of a member's legal name, or of an ending of their phone number. */
@Entity('member_tokens')
export class MemberTokenRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('bytea') token: Buffer;
  @PrimaryColumn('uuid') memberId: string;
}
