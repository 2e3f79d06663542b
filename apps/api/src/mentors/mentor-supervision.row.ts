import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentor_supervisions')
export class MentorSupervisionRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') mentorId: string;
  @Column('date') heldOn: string;
  @Column('uuid') supervisorId: string;
  @Column('integer') minutes: number;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  @Column('timestamptz') recordedAt: Date;
}
