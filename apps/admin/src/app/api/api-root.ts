/** Where the API lives, as seen from the console. */
export const apiRoot = '/api/v1';
