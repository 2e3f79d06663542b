import type { HttpHeaders } from '@angular/common/http';

/** The header by which an answer says that it is a copy from this device, and of which instant. The server never sends it. */
export const copiedAtHeader = 'Saath-Copied-At';

/** The instant of a copy; undefined for an answer of the server. */
export const copiedAt = (headers: HttpHeaders | undefined): string | undefined => headers?.get(copiedAtHeader) ?? undefined;
