import type { Config } from './config.ts';

export const CONFIG = Symbol('CONFIG');
export type ConfigToken = Config;
