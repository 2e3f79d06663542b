import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.ts';
import { PublicStoriesController } from './public-stories.controller.ts';
import { ReadLimit } from './read-limit.ts';

@Module({ controllers: [MeetingsController, PublicStoriesController], providers: [ReadLimit] })
export class DirectoryModule {}
