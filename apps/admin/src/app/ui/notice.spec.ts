import { HttpErrorResponse } from '@angular/common/http';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatSnackBar } from '@angular/material/snack-bar';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { of } from 'rxjs';
import { openPage } from '../../testing/page.ts';
import { Notice } from './notice.ts';

const open = jest.fn((_text: string, _act?: string, _how?: object) => ({ afterDismissed: () => of({ dismissedByAction: true }) }));

@Component({ selector: 'saath-test-host', template: '' })
class Host {}

beforeEach(async () => {
  open.mockClear();
  await openPage(Host, { providers: [{ provide: MatSnackBar, useValue: { open } }] });
});

describe('a notice', () => {
  it('says what was done', () => {
    TestBed.inject(Notice).say('common.saved');
    expect(open.mock.calls[0]?.[0]).toBe('Saved');
  });

  it('can be taken back', async () => {
    expect(await TestBed.inject(Notice).undoable('common.saved')).toBe(true);
    expect(open.mock.calls[0]?.[1]).toBe('Undo');
  });

  it('says why something was refused, and is heard at once', () => {
    TestBed.inject(Notice).refused(new HttpErrorResponse({ status: 409, error: { code: 'staff/last-administrator' } }));
    expect(open.mock.calls[0]?.[0]).toContain('The centre needs one administrator');
    expect(open.mock.calls[0]?.[2]).toMatchObject({ politeness: 'assertive' });
  });
});
