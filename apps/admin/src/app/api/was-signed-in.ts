const key = 'saath.signed-in';

/** Whether somebody was signed in when this device was last used. The server decides whether they still are. */
export const wasSignedIn = (): boolean => localStorage.getItem(key) !== null;
export const keepSignIn = (): void => localStorage.setItem(key, 'yes');
export const forgetSignIn = (): void => localStorage.removeItem(key);
