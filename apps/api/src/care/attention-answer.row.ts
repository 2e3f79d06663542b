import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attention_answers')
export class AttentionAnswerRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') answer: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  @Column('timestamptz') answeredAt: Date;
  @Column('uuid') answeredBy: string;
}
