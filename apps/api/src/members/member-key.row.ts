import { Entity, PrimaryColumn } from 'typeorm';

/** One of the keys under which a member is found by name. */
@Entity('member_keys')
export class MemberKeyRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('text') token: string;
  @PrimaryColumn('uuid') memberId: string;
}
