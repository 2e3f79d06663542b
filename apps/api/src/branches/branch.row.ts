import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('branches')
export class BranchRow {
  @PrimaryColumn('uuid')
  centreId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  codePrefix: string;

  @Column('text')
  address: string;

  @Column('text')
  timeZone: string;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('rooms')
export class RoomRow {
  @PrimaryColumn('uuid')
  centreId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  branchId: string;

  @Column('text')
  name: string;

  @Column('integer', { nullable: true })
  capacity: number | null;
}
