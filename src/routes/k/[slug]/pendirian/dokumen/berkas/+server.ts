import { notaryPacket } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { fileResponse } from '#surfaces/web/file.ts';
import type { RequestHandler } from './$types';

/** Everything for the notary in one archive. */
export const GET: RequestHandler = async (event) => fileResponse((await askPage(event, notaryPacket)).file);
