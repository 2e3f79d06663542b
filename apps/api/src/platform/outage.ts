const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
]);

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** An outage that is in the log already. */
export class KnownOutage extends Error {}

/**
 * Whether an error says that the database or the queue cannot be reached, which passes by itself, as opposed to a bug.
 * Codes: Node's network errors; what the client of Redis says of its connection; SQLSTATE classes 08 (connection), 53 (resources) and 57P (shutdown) of PostgreSQL.
 */
export function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code === 'string' && outageCodes.has(code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  if (!(error instanceof Error)) return false;
  if (
    /Connection is closed|Command timed out|max retries per request|Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Driver not Connected|not initialized|not connected|is not established/i.test(
      error.message,
    )
  )
    return true;
  return error.cause !== undefined && isOutage(error.cause);
}
