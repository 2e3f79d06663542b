import { describe, expect, it } from '@jest/globals';
import { ConnectionIsNotSetError, QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { KnownOutage, isExhausted, isOutage } from './outage.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('telling an outage from a bug', () => {
  it.each([
    // Node: the network, or the name of the server.
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'ETIMEDOUT',
    'EPIPE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    // PostgreSQL: the connection.
    '08000',
    '08001',
    '08003',
    '08004',
    '08006',
    '08007',
    // PostgreSQL: resources.
    '53000',
    '53100',
    '53200',
    '53300',
    // PostgreSQL: it shuts down, has not started yet, or its operator ended what was asked, by hand or by a limit of time.
    '57000',
    '57014',
    '57P01',
    '57P02',
    '57P03',
    '57P04',
    '57P05',
    // PostgreSQL: errors of its system, and a server that takes no writes.
    '58000',
    '58030',
    '58P01',
    '25006',
  ])('the code %s is an outage', (code) => {
    expect(isOutage(withCode(code))).toBe(true);
    expect(isOutage({ code })).toBe(true);
  });

  it.each([
    { code: '23505', because: 'two rows are alike' },
    { code: '42P01', because: 'a table does not exist' },
    { code: '42501', because: 'the role may not do this' },
    { code: '08P01', because: 'a statement has fewer values than parameters' },
    { code: '55P03', because: 'a lock was not free' },
    { code: '40001', because: 'two transactions met' },
    { code: '530', because: 'no database answers so' },
    { code: 'ENOENT', because: 'a file does not exist' },
    { code: 'EACCES', because: 'a file may not be read' },
    { code: 'ERR_ASSERTION', because: 'the code is wrong' },
  ])('the code $code is none: $because', ({ code }) => {
    expect(isOutage(withCode(code))).toBe(false);
    expect(isOutage({ code })).toBe(false);
  });

  it.each([
    { error: new Error('Connection terminated unexpectedly'), outage: true },
    { error: new Error('Connection is closed.'), outage: true },
    { error: new Error('Command timed out'), outage: true },
    { error: new Error('Query read timeout'), outage: true },
    { error: new Error('timeout expired'), outage: true },
    { error: new Error('timeout exceeded when trying to connect'), outage: true },
    { error: new Error('Client has encountered a connection error and is not queryable'), outage: true },
    {
      error: new Error('Reached the max retries per request limit (which is 0). Refer to "maxRetriesPerRequest" option for details.'),
      outage: true,
    },
    { error: new Error('Client was closed and is not queryable'), outage: true },
    { error: new Error('Cannot use a pool after calling end on the pool'), outage: true },
    { error: new QueryRunnerAlreadyReleasedError(), outage: true },
    { error: new ConnectionIsNotSetError('postgres'), outage: true },
    { error: new QueryFailedError('select 1', [], withCode('53100')), outage: true },
    { error: new QueryFailedError('select 1', [], withCode('23505')), outage: false },
    { error: new AggregateError([withCode('ECONNREFUSED')]), outage: true },
    { error: new AggregateError([new TypeError('x'), withCode('ECONNREFUSED')]), outage: true },
    { error: new AggregateError([new TypeError('x')]), outage: false },
    { error: new AggregateError([]), outage: false },
    { error: new Error('x', { cause: withCode('ETIMEDOUT') }), outage: true },
    { error: new Error('x', { cause: new Error('y', { cause: withCode('ETIMEDOUT') }) }), outage: true },
    { error: new Error('x', { cause: new TypeError('y') }), outage: false },
    { error: new KnownOutage('x', { cause: withCode('ECONNREFUSED') }), outage: true },
    { error: new TypeError('x is not a function'), outage: false },
    { error: 'ECONNREFUSED', outage: false },
    { error: null, outage: false },
    { error: undefined, outage: false },
  ])('$error is an outage: $outage', ({ error, outage }) => expect(isOutage(error)).toBe(outage));
});

describe('telling a database that cannot work from one that is away', () => {
  it.each([
    { error: withCode('53100'), exhausted: true },
    { error: withCode('53300'), exhausted: true },
    { error: withCode('58030'), exhausted: true },
    { error: withCode('25006'), exhausted: true },
    { error: new Error('x', { cause: withCode('53100') }), exhausted: true },
    { error: withCode('08006'), exhausted: false },
    { error: withCode('57P01'), exhausted: false },
    { error: withCode('57014'), exhausted: false },
    { error: withCode('ECONNRESET'), exhausted: false },
    { error: undefined, exhausted: false },
  ])('$error is one that cannot work: $exhausted', ({ error, exhausted }) => expect(isExhausted(error)).toBe(exhausted));
});
