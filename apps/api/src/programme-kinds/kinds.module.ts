import { Module } from '@nestjs/common';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/config.token.ts';
import { InstalledKindsController } from './installed-kinds.controller.ts';
import { installKinds } from './installed-kinds.ts';
import { KindsController } from './kinds.controller.ts';
import { BranchKindsService } from './branch-kinds.service.ts';
import { KindsService } from './kinds.service.ts';

/** Nothing asks for it: the application is ready once the kinds of other packages are installed, or does not start. */
const installed = { provide: Symbol('installed kinds'), inject: [CONFIG], useFactory: ({ kinds }: Config) => installKinds(kinds) };

@Module({ controllers: [KindsController, InstalledKindsController], providers: [installed, KindsService, BranchKindsService] })
export class KindsModule {}
