import { ApiProperty } from '@nestjs/swagger';

export class AuditEntryView {
  @ApiProperty() seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for what the product did itself, and for an operator.' }) actorName:
    string | null;
  @ApiProperty({ enum: ['staff', 'operator', 'system'] }) actorKind: string;
  @ApiProperty() action: string;
  @ApiProperty() subjectKind: string;
  @ApiProperty() subjectId: string;
  @ApiProperty({ type: String, nullable: true, description: 'What it is called, a person by their code. Null for what has no name.' })
  subjectName: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What else is known. `reason` is what a person gave as theirs; null when somebody changed it since, so that it cannot be read.',
  })
  detail: Readonly<Record<string, unknown>>;
}

export class AuditPage {
  @ApiProperty({ type: [AuditEntryView] }) items: AuditEntryView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class AuditVerification {
  @ApiProperty() ok: boolean;
  @ApiProperty() entries: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The first entry that does not fit the chain.' }) brokenAt: number | null;
}
