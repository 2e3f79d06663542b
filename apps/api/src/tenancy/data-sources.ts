import { getDataSourceToken } from '@nestjs/typeorm';

/** The names of the two pools. Only this folder, health and the start of the process use a pool; all other code uses a scope. */
export const appPool = 'app';
export const platformPool = 'platform';

export const AppDataSource = getDataSourceToken(appPool);
export const PlatformDataSource = getDataSourceToken(platformPool);
