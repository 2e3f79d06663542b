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
  'ENETDOWN',
]);
/**
 * Classes of SQLSTATE: 08 is the connection, 53 are resources, 57 is an operator who ends the server, a connection or a statement (also by a limit of
 * time), 58 are errors of the system such as I/O. 08P01 is a bug: a statement that breaks the protocol.
 */
const outageClasses = /^(?:08\d{3}|53\d{3}|57[\dP]\d{2}|58[\dP]\d{2})$/;
/** The server takes no writes: it is a standby, for instance during a failover. */
const readOnly = '25006';
/** The errors of TypeORM for a connection that ended between two statements. */
const driverErrors = new Set(['QueryRunnerAlreadyReleasedError', 'ConnectionIsNotSetError']);
const isOutageCode = (code: string): boolean => networkCodes.has(code) || code === readOnly || outageClasses.test(code);

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
  if (driverErrors.has(error.name)) return true;
  if (
    /Connection is closed|Command timed out|max retries per request|Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after calling end|Driver not Connected|not initialized|not connected|is not established/i.test(
      error.message,
    )
  )
    return true;
  return error.cause !== undefined && isOutage(error.cause);
}

/** Whether the database answers but cannot work: a full disk, no memory, an error of its system, a standby. Asking it says nothing of this. */
export function isExhausted(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code === 'string' && (code === readOnly || /^(?:53|58)[\dP]\d{2}$/.test(code))) return true;
  return error instanceof Error && error.cause !== undefined && isExhausted(error.cause);
}
