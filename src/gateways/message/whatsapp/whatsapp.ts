import type { Message, MessageGateway } from '#modules/identity/model.ts';

/** How to reach the WhatsApp Business Cloud API of one sender's number. */
export interface WhatsAppAccount {
  /** `https://graph.facebook.com/v21.0`; another address only in tests. */
  readonly address: string;
  /** Id of the sender's phone number, not the number itself. */
  readonly phoneNumberId: string;
  readonly accessToken: string;
  /** Name of an approved template of the category *authentication*, with a copy-code button; the same name in `id` and `en`. */
  readonly template: string;
}

/** How long the partner may take before somebody who waits for a code is told that it failed. */
const TIMEOUT_MILLISECONDS = 10_000;
/** How much of a refusal is kept for the log. */
const MAX_REFUSAL_CHARACTERS = 500;

/**
 * One-time codes by WhatsApp, as an authentication template (Meta, "Authentication templates"): the code stands in the body
 * and behind the button that copies it. Reaches phone numbers only.
 */
export function whatsAppGateway(account: WhatsAppAccount): MessageGateway {
  return {
    name: 'whatsapp',
    reaches: (kind) => kind === 'phone',
    async send(message) {
      const response = await fetch(`${account.address}/${account.phoneNumberId}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${account.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(templateOf(account.template, message)),
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      if (response.ok) return;
      const why = (await response.text()).slice(0, MAX_REFUSAL_CHARACTERS);
      throw new Error(`WhatsApp answered ${response.status}: ${why}`);
    },
  };
}

function templateOf(name: string, message: Message): Readonly<Record<string, unknown>> {
  const code = [{ type: 'text', text: message.code }];
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: message.to.value.replace('+', ''),
    type: 'template',
    template: {
      name,
      language: { code: message.locale },
      components: [
        { type: 'body', parameters: code },
        { type: 'button', sub_type: 'url', index: '0', parameters: code },
      ],
    },
  };
}
