import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entries')
export class AuditEntryRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bigint') seq: number;
  @Column('timestamptz') at: Date;
  @Column('text') actorKind: string;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') action: string;
  @Column('text') subjectKind: string;
  @Column('uuid') subjectId: string;
  @Column('jsonb') detail: Record<string, unknown>;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}

/** The sealed end of a centre's chain. */
@Entity('audit_heads')
export class AuditHeadRow {
  @PrimaryColumn('uuid') centreId: string;
  @Column('bytea') seal: Buffer;
}
