import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mentor_contacts')
export class MentorContactRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') mentorshipId: string;
  @Column('text') type: string;
  @Column('text') outcome: string;
  @Column('integer') minutes: number;
  @Column('timestamptz') at: Date;
  @Column('bytea', { nullable: true }) noteCipher: Buffer | null;
  @Column('uuid') loggedBy: string;
  @Column('timestamptz') loggedAt: Date;
}
