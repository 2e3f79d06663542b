import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Calls the HTTP interface of the product in this process, as a signed-in person, so that the demo is made like a real centre. */
export class DemoClient {
  private cookie = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in',
      headers: { 'x-saath': '1' },
      payload: { email, password },
    });
    this.refuse(answer.statusCode, answer.body, '/auth/sign-in');
    this.cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  async get<Answer>(path: string): Promise<Answer> {
    const answer = await this.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { cookie: this.cookie } });
    this.refuse(answer.statusCode, answer.body, path);
    return JSON.parse(answer.body) as Answer;
  }

  /** Posts, and on a version where the request is a decision about what was read. */
  async post<Answer>(path: string, payload: object, version?: number): Promise<Answer> {
    const ifMatch = version === undefined ? {} : { 'if-match': `"${String(version)}"` };
    const answer = await this.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { 'x-saath': '1', cookie: this.cookie, ...ifMatch },
      payload,
    });
    this.refuse(answer.statusCode, answer.body, path);
    return JSON.parse(answer.body) as Answer;
  }

  /** Uploads a sheet and commits it; a fault in a sample sheet is a bug and ends the start. */
  async importSheet(kind: 'timetable' | 'members', sheet: string): Promise<void> {
    const boundary = 'saath-demo';
    const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${kind}.csv"\r\ncontent-type: text/csv\r\n\r\n${sheet}\r\n--${boundary}--\r\n`;
    const headers = { 'x-saath': '1', cookie: this.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
    const checked = await this.app.inject({ method: 'POST', url: `/api/v1/imports/${kind}`, headers, payload });
    this.refuse(checked.statusCode, checked.body, `/imports/${kind}`);
    const { id } = JSON.parse(checked.body) as { id: string };
    await this.post(`/imports/${id}/commit`, {});
  }

  private refuse(status: number, body: string, path: string): void {
    if (status >= 400) throw new Error(`The demo could not be made: ${path} answered ${String(status)} ${body}`);
  }
}
