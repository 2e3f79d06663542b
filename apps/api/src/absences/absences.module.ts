import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { SubstitutesController } from './substitutes.controller.ts';
import { SubstitutesService } from './substitutes.service.ts';

/** Who is away, and who could lead their sessions. */
@Module({
  imports: [SessionsModule],
  controllers: [SubstitutesController],
  providers: [SubstitutesService],
})
export class AbsencesModule {}
