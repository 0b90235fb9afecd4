import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Message } from '#modules/identity/model.ts';
import { whatsAppGateway } from './whatsapp.ts';

interface Received {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

let server: Server | undefined;
afterEach(() => server?.close());

/** A partner of our own that answers every request the same. */
async function partner(status: number, answer: string): Promise<{ address: string; received: Received[] }> {
  const received: Received[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString('utf8')));
    request.on('end', () => {
      received.push({ path: request.url, authorization: request.headers.authorization, body: JSON.parse(text) });
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the partner does not listen');
  return { address: `http://127.0.0.1:${address.port}`, received };
}

const message: Message = {
  kind: 'sign_in_code',
  to: { kind: 'phone', value: '+6281234567890' },
  locale: 'id',
  code: '482913',
  validMinutes: 10,
};
const account = { phoneNumberId: '10001', accessToken: 'secret-of-the-test', template: 'kode_masuk' };

test('a code goes out as an authentication template, with the code in the text and behind the button', async () => {
  const { address, received } = await partner(200, '{"messages":[{"id":"wamid.1"}]}');
  await whatsAppGateway({ ...account, address }).send(message);
  expect(received).toEqual([
    {
      path: '/10001/messages',
      authorization: 'Bearer secret-of-the-test',
      body: {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '6281234567890',
        type: 'template',
        template: {
          name: 'kode_masuk',
          language: { code: 'id' },
          components: [
            { type: 'body', parameters: [{ type: 'text', text: '482913' }] },
            { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '482913' }] },
          ],
        },
      },
    },
  ]);
});

test('a refusal of the partner is told, without the code and without our key', async () => {
  const { address } = await partner(401, '{"error":{"message":"Invalid OAuth access token"}}');
  const failure = await whatsAppGateway({ ...account, address })
    .send(message)
    .catch((error: unknown) => String(error));
  expect(failure).toContain('WhatsApp answered 401');
  expect(failure).not.toContain('482913');
  expect(failure).not.toContain('secret-of-the-test');
});

test('it reaches phones and no mailboxes', () => {
  const gateway = whatsAppGateway({ ...account, address: 'http://127.0.0.1:9' });
  expect([gateway.reaches('phone'), gateway.reaches('email')]).toEqual([true, false]);
});
