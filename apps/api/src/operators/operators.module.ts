import { Module } from '@nestjs/common';
import { OperatorCentresController } from './operator-centres.controller.ts';
import { OperatorCentresRepository } from './operator-centres.repository.ts';
import { OperatorCentresService } from './operator-centres.service.ts';

@Module({ controllers: [OperatorCentresController], providers: [OperatorCentresService, OperatorCentresRepository] })
export class OperatorsModule {}
