/** Codes of Node: the network, or the name of the server. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Classes of SQLSTATE: 08 is the connection, 53 are resources, 57P is a shutdown. 08P01 is a bug: a statement that breaks the protocol. */
const outageClasses = /^(?:08\d{3}|53\d{3}|57P\d{2})$/;
const isOutageCode = (code: string): boolean => networkCodes.has(code) || outageClasses.test(code);

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** An outage that is in the log already. */
export class KnownOutage extends Error {}

/**
 * Whether an error says that the database or the queue cannot be reached, which passes by itself, as opposed to a bug.
 * It is known by a code of Node or of PostgreSQL, or by a message of the clients of PostgreSQL and Redis, which have no code for it.
 */
export function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code === 'string' && isOutageCode(code)) return true;
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
