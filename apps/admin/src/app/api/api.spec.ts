import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Api } from './api.ts';

const open = () => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  return { api: TestBed.inject(Api), http: TestBed.inject(HttpTestingController) };
};

describe('the client of the API', () => {
  it('asks only for what filters', async () => {
    const { api, http } = open();
    const asked = api.get('/members', { branchId: 'b1', stage: null, cursor: '' });
    http.expectOne('/api/v1/members?branchId=b1').flush({ items: [], nextCursor: null });
    expect((await asked).items).toEqual([]);
  });

  it('names the version that a change is made on', () => {
    const { api, http } = open();
    void api.patch('/centre', { helpline: '1800' }, 3);
    const { request } = http.expectOne('/api/v1/centre');
    expect([request.headers.get('If-Match'), request.body]).toEqual(['"3"', { helpline: '1800' }]);
    http.verify();
  });
});

/** Never called: the compiler is the test. Each line that must not compile says why. */
export const compiled = async (api: Api, id: string): Promise<string> => {
  // @ts-expect-error The API has no such address.
  void api.get('/nothing');
  // @ts-expect-error It has the address, but not for this verb.
  void api.put('/members/search', {});
  // @ts-expect-error The API knows no such field.
  void api.post('/members/search', { words: 'Sagar' });
  const member = await api.get(`/members/${id}`);
  // @ts-expect-error The answer has no such field.
  member satisfies { readonly legalName: string };
  return member.stage satisfies 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
};
