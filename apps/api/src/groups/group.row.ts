import type { EnrolmentMode } from '@saath/domain/programmes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('groups')
export class GroupRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') branchId: string;
  /** The room from `roomFrom` on, and before it where that is null. */
  @Column('uuid', { nullable: true }) roomId: string | null;
  /** The room on the days before `roomFrom`. */
  @Column('uuid', { nullable: true }) roomBefore: string | null;
  @Column('date', { nullable: true }) roomFrom: string | null;
  @Column('text') kind: string;
  /** The most that may be recorded of its sessions, as its kind says; the database holds sessions, marks and answers to it. */
  @Column('text') confidentiality: string;
  @Column('text') name: string;
  @Column('text') language: string;
  /** How people join, where the group is stricter than its kind. */
  @Column('text', { nullable: true }) enrolmentMode: EnrolmentMode | null;
  @Column('integer', { nullable: true }) capacity: number | null;
  /** From how many minutes after the start people are late, and when they are reminded on the day before, where the group says so itself. */
  @Column('integer', { nullable: true }) lateAfter: number | null;
  @Column('text', { nullable: true }) firstReminder: string | null;
  /** In clear only in rows of an earlier version; the worker seals and empties it. */
  @Column('text') notes: string;
  @Column('bytea', { nullable: true }) notesCipher: Buffer | null;
  /** Numbers, and yes or no; words only in rows of an earlier version, until the worker has sealed them. */
  @Column('jsonb') settings: Record<string, unknown>;
  /** The words among the settings. */
  @Column('bytea', { nullable: true }) settingsCipher: Buffer | null;
  @Column('integer') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
