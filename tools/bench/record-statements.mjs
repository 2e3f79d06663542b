// `node --import`: the HTTP process writes the statements of requests with their values to a file, whose plans the bench looks at.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.SAATH_BENCH_STATEMENTS;

/** A value as it can be sent again: bytes as PostgreSQL writes them. */
const plain = (value) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : Array.isArray(value) ? value.map(plain) : value);

if (file !== undefined && process.argv[1]?.endsWith('http.js')) {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (statement, values, ...others) {
    const { text = statement, values: own = Array.isArray(values) ? values : [] } = typeof statement === 'string' ? {} : statement;
    if (this.user === 'saath_app' && /^\s*(select|with)\b/i.test(text))
      appendFileSync(file, `${JSON.stringify({ text, values: own.map(plain) })}\n`);
    return query.call(this, statement, values, ...others);
  };
}
