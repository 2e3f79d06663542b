import type { HttpHeaders } from '@angular/common/http';
import type { Resource } from '@angular/core';

/** `httpResource`, `resource`, or a fake in a test. */
export type Loadable = Pick<Resource<unknown>, 'status' | 'error'> & {
  reload(): boolean;
  /** The headers of the answer, where it may be a copy from this device. */
  headers?(): HttpHeaders | undefined;
};
