import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which a plan was gone over. */
@Entity('coping_reviews')
export class CopingReviewRow {
  @PrimaryColumn('uuid') centreId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') planId: string;
  @Column('date') heldOn: string;
  @Column('uuid') staffId: string;
}
