import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FieldErrorView {
  @ApiProperty({ example: 'administrator.email' }) path: string;
  @ApiProperty() code: string;
}

/** Every refusal (RFC 9457). The code is stable; `docs/problems.md` lists them. */
export class ProblemView {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiProperty({ example: 'sessions/already-started' }) code: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) params?: Readonly<Record<string, unknown>>;
  @ApiPropertyOptional({ type: [FieldErrorView] }) errors?: readonly FieldErrorView[];
}
