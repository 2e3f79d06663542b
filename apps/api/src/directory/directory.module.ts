import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.ts';
import { ReadLimit } from './read-limit.ts';

@Module({ controllers: [MeetingsController], providers: [ReadLimit] })
export class DirectoryModule {}
