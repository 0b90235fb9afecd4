import { describe, expect, test } from 'vitest';
import { isMessageKey, sentence } from '#locales/index.ts';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { CliRefusal } from '../calculator.ts';
import { qrisCalculators } from './qris.ts';

async function run(args: readonly string[], file = ''): Promise<object> {
  const [word, ...rest] = args;
  const calculator = qrisCalculators.find(({ words }) => words[1] === word);
  const answer = await calculator?.run({
    args: rest,
    locale: 'id',
    readFile: async () => new TextEncoder().encode(file),
    writeFile: async () => {},
  });
  if (typeof answer?.document !== 'object' || answer.document === null) throw new Error('no document');
  return answer.document;
}

async function refusalOf(args: readonly string[]): Promise<{ code: string; exit: number; said: string }> {
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof CliRefusal)) throw error;
    expect(isMessageKey(error.refusal.code)).toBe(true);
    return { code: error.refusal.code, exit: error.exit, said: sentence('en', error.refusal) };
  }
  throw new Error('nothing was refused');
}

describe('words', () => {
  test('parse answers the tags and the same text', async () => {
    expect(await run(['parse', QRIS_CODES.cooperative])).toMatchObject({
      payload: QRIS_CODES.cooperative,
      initiation: 'static',
      nationalMerchantId: 'ID0000000000001',
    });
  });

  test('amount, with and without a reference', async () => {
    expect(await run(['amount', QRIS_CODES.shop, '--rupiah', '25000'])).toMatchObject({
      payload: QRIS_CODES.shopDynamic,
    });
    const args = ['amount', QRIS_CODES.shop, '--rupiah=25000', '--reference', 'KOP-000123'];
    expect(await run(args)).toMatchObject({ payload: QRIS_CODES.shopReferenced });
  });

  test('make turns what parse answered into the same code', async () => {
    const file = JSON.stringify(await run(['parse', QRIS_CODES.emvco]));
    expect(await run(['make', '--json', 'code.json'], file)).toMatchObject({ payload: QRIS_CODES.emvco });
    expect(await run(['make', 'code.json'], file)).toMatchObject({ payload: QRIS_CODES.emvco });
  });
});

describe('refusals and their exit codes', () => {
  const { shop, shopDynamic } = QRIS_CODES;
  test.each<[string, string[], string, number]>([
    ['nothing to read', ['parse'], 'qris.usage', 2],
    ['two codes', ['parse', shop, shop], 'qris.usage', 2],
    ['an option of another word', ['parse', shop, '--rupiah', '1'], 'qris.usage', 2],
    ['no amount', ['amount', shop], 'qris.usage', 2],
    ['grouped thousands', ['amount', shop, '--rupiah', '25.000'], 'qris.amount_not_whole', 2],
    ['no money', ['amount', shop, '--rupiah', '0'], 'qris.amount_not_positive', 2],
    ['a code for another payment', ['amount', shopDynamic, '--rupiah', '1'], 'qris.already_dynamic', 4],
    ['a file that holds nothing', ['make', 'code.json'], 'qris.file_not_json', 2],
  ])('%s', async (_, args, code, exit) => {
    expect(await refusalOf(args)).toMatchObject({ code, exit });
  });

  test('a sentence names the position', async () => {
    expect((await refusalOf(['parse', shop.replace('1B52', '1B53')])).said).toBe(
      'The CRC at position 103 is 1B53, but should be 1B52. Some character was changed; copy the code again.',
    );
  });
});
