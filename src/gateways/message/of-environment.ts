import type { MessageGateway } from '#modules/identity/model.ts';
import type { Database } from '#platform/db/client.server.ts';
import type { Clock } from '#platform/registry/machine.ts';
import { outboxGateway } from './outbox/outbox.ts';
import { whatsAppGateway } from './whatsapp/whatsapp.ts';

/** The version of Meta's Graph API that the adapter was written against. */
const WHATSAPP_ADDRESS = 'https://graph.facebook.com/v21.0';

/**
 * The gateway that the environment configures: WhatsApp where `SOKOGURU_WHATSAPP_PHONE_ID`, `_TOKEN` and `_TEMPLATE` are all
 * set, else the outbox of this installation. Refuses a configuration that is only half there.
 */
export function messageGateway(
  database: Database,
  clock: Clock,
  environment: Readonly<Record<string, string | undefined>>,
): MessageGateway {
  const phoneNumberId = environment['SOKOGURU_WHATSAPP_PHONE_ID'];
  const accessToken = environment['SOKOGURU_WHATSAPP_TOKEN'];
  const template = environment['SOKOGURU_WHATSAPP_TEMPLATE'];
  const parts = [phoneNumberId, accessToken, template];
  if (parts.every((part) => !part)) return outboxGateway(database, clock);
  if (!phoneNumberId || !accessToken || !template) {
    throw new Error(
      'WhatsApp needs all of SOKOGURU_WHATSAPP_PHONE_ID, SOKOGURU_WHATSAPP_TOKEN and SOKOGURU_WHATSAPP_TEMPLATE',
    );
  }
  const address = environment['SOKOGURU_WHATSAPP_ADDRESS'] ?? WHATSAPP_ADDRESS;
  return whatsAppGateway({ address, phoneNumberId, accessToken, template });
}
