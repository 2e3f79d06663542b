import type { Questionnaire } from '@saath/domain/questionnaires';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a questionnaire that a centre defines. */
@Entity('questionnaires')
export class QuestionnaireRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('integer') revision: number;
  @Column('jsonb') definition: Questionnaire;
  /** Whether it is asked at present. */
  @Column('boolean') offered: boolean;
  /** Whether no later version exists. */
  @Column('boolean') latest: boolean;
  @Column('timestamptz') madeAt: Date;
  @Column('uuid') madeBy: string;
}
