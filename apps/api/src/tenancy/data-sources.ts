import { getDataSourceToken } from '@nestjs/typeorm';

/** The two pools by name. Only this folder, health and the start of the process hold them; everybody else goes through a scope. */
export const appPool = 'app';
export const platformPool = 'platform';

export const AppDataSource = getDataSourceToken(appPool);
export const PlatformDataSource = getDataSourceToken(platformPool);
