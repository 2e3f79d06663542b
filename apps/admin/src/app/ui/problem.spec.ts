import { HttpErrorResponse } from '@angular/common/http';
import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { ProblemNote } from './problem.ts';

const said = async (error: object): Promise<string> => {
  const fault = new HttpErrorResponse({ status: 400, error });
  return (await openPage(ProblemNote, { inputs: { fault } })).text();
};

describe('a problem in words', () => {
  it('says what is wrong with a field when there are words for it', async () => {
    const words = await said({ code: 'http/malformed', errors: [{ path: 'email', code: 'is-email' }] });
    expect(words).toContain('Write the e-mail address like name@example.org.');
    expect(words).toContain('Error code: http/malformed');
  });

  it('says the same thing about two fields once, and nothing about what it has no words for', async () => {
    const errors = [
      { path: 'alias', code: 'is-length' },
      { path: 'legalName', code: 'is-length' },
      { path: 'stage', code: 'something-new' },
    ];
    const words = await said({ code: 'http/malformed', errors });
    expect(words.match(/too long/g)).toHaveLength(1);
    expect(words).not.toContain('something-new');
  });
});
