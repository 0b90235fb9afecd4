import * as z from 'zod';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { composeQris, staticQris, type MakeRefusal } from './domain/qris/make.ts';
import { encodeQris, tagAt, writtenValue, type QrisPayload, type QrisTag } from './domain/qris/payload.ts';
import { REQUIRED_TAGS, tagName } from './domain/qris/tags.ts';

export { requestPayment } from './domain/qris/dynamic.ts';
export { parseQris } from './domain/qris/payload.ts';

/** A QRIS code as it leaves the process: its text, what is asked most often, and every tag by number and name. */
export interface QrisDocument {
  readonly payload: string;
  readonly initiation: 'static' | 'dynamic';
  readonly merchantName: string | null;
  readonly merchantCity: string | null;
  readonly nationalMerchantId: string | null;
  /** As the code has it: digits, in some codes with decimals (`25578.00`). */
  readonly amount: string | null;
  readonly reference: string | null;
  readonly crc: string;
  /** Tags that every code for a merchant should have, and this one does not. */
  readonly missing: readonly { readonly tag: string; readonly name: string }[];
  readonly tags: readonly TagDocument[];
}

export interface TagDocument {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly tags?: readonly TagDocument[];
}

export function qrisDocument(payload: QrisPayload): QrisDocument {
  const text = encodeQris(payload);
  const crc = text.slice(-4);
  const value = (path: string): string | null => tagAt(payload, path)?.value ?? null;
  return {
    payload: text,
    initiation: value('01') === '12' ? 'dynamic' : 'static',
    merchantName: value('59'),
    merchantCity: value('60'),
    nationalMerchantId: value('51.02'),
    amount: value('54'),
    reference: value('62.05'),
    crc,
    missing: REQUIRED_TAGS.filter((tag) => value(tag) === null).map((tag) => ({ tag, name: tagName(tag, null) })),
    tags: [...payload, { tag: '63', value: crc }].map((tag) => tagDocument(tag, null)),
  };
}

function tagDocument({ tag, value, tags }: QrisTag, parent: string | null): TagDocument {
  const named = { tag, name: tagName(tag, parent), value };
  return tags ? { ...named, tags: tags.map((inner) => tagDocument(inner, tag)) } : named;
}

const text = z.string().min(1);

/** The tags as a `QrisDocument` lists them; names are not read. */
const TAGS = z.object({
  tags: z.array(
    z.object({
      tag: z.string(),
      value: z.string().optional(),
      tags: z.array(z.object({ tag: z.string(), value: z.string() })).optional(),
    }),
  ),
});

const MERCHANT = z.object({
  accounts: z
    .array(
      z.object({
        tag: z.string().regex(/^(2[6-9]|3[0-9]|4[0-9]|5[01])$/u),
        domain: text,
        merchantPan: text.optional(),
        merchantId: text.optional(),
        sizeClass: z.enum(['UMI', 'UKE', 'UME', 'UBE', 'URE']).optional(),
      }),
    )
    .min(1),
  merchantCategory: z.string().regex(/^[0-9]{4}$/u),
  merchantName: text,
  merchantCity: text,
  postalCode: text.optional(),
  store: text.optional(),
  terminal: text.optional(),
});

/** A code from JSON: the tags of a `QrisDocument`, or a merchant in words (see `QrisMerchant`). */
export function qrisOfJson(
  bytes: Uint8Array,
): Result<QrisPayload, MakeRefusal | 'qris.file_not_json' | 'qris.file_field'> {
  const json = readJson(bytes);
  if (!json.ok) return json;
  if (typeof json.value === 'object' && json.value !== null && 'tags' in json.value) {
    const read = TAGS.safeParse(json.value);
    return read.success ? composeQris(read.data.tags.map(tagOf)) : refused(firstIssue(read.error));
  }
  const read = MERCHANT.safeParse(json.value);
  return read.success ? staticQris(read.data) : refused(firstIssue(read.error));
}

function tagOf(read: z.infer<typeof TAGS>['tags'][number]): QrisTag {
  const { tag, value = '', tags } = read;
  if (!tags) return { tag, value };
  return { tag, value: read.value ?? writtenValue({ tag, value, tags }), tags };
}

function readJson(bytes: Uint8Array): Result<unknown, 'qris.file_not_json'> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    return refused(refusal('qris.file_not_json', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

function firstIssue(error: z.ZodError): ReturnType<typeof refusal<'qris.file_field'>> {
  const path = error.issues[0]?.path.map(String).join('.') ?? '';
  return refusal('qris.file_field', { field: path === '' ? 'accounts' : path }, path === '' ? {} : { path });
}
