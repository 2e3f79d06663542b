/** Tokens of the two pools. Only this folder and the start of the process hold them; everybody else goes through a scope. */
export const AppDataSource = Symbol('AppDataSource');
export const PlatformDataSource = Symbol('PlatformDataSource');
