import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A merge of two records of one person. */
@Entity('member_merges')
export class MemberMergeRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  /** The record that is kept. */
  @Column('uuid') memberId: string;
  @Column('uuid') otherId: string;
  @Column('timestamptz') mergedAt: Date;
  @Column('uuid') mergedBy: string;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
  @Column('uuid', { nullable: true }) undoneBy: string | null;
}

/** A row that a merge moved from the other record to the one that is kept. */
@Entity('merged_rows')
export class MergedRowRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') mergeId: string;
  @PrimaryColumn('text') part: string;
  @PrimaryColumn('uuid') rowId: string;
}
