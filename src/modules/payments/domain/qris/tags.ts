/** Whether a tag of the first level holds tags itself: merchant accounts, additional data, other language, templates. */
export function isTemplate(tag: string): boolean {
  const number = Number(tag);
  return (number >= 26 && number <= 51) || tag === '62' || tag === '64' || number >= 80;
}

const TOP: Readonly<Record<string, string>> = {
  '00': 'payloadFormat',
  '01': 'initiation',
  '51': 'nationalRepository',
  '52': 'merchantCategory',
  '53': 'currency',
  '54': 'amount',
  '55': 'tipIndicator',
  '56': 'feeFixed',
  '57': 'feePercent',
  '58': 'country',
  '59': 'merchantName',
  '60': 'merchantCity',
  '61': 'postalCode',
  '62': 'additionalData',
  '63': 'checksum',
  '64': 'otherLanguage',
};

const ACCOUNT: Readonly<Record<string, string>> = {
  '00': 'domain',
  '01': 'merchantPan',
  '02': 'merchantId',
  '03': 'sizeClass',
};

const ADDITIONAL: Readonly<Record<string, string>> = {
  '01': 'billNumber',
  '02': 'mobileNumber',
  '03': 'store',
  '04': 'loyaltyNumber',
  '05': 'reference',
  '06': 'customerLabel',
  '07': 'terminal',
  '08': 'purpose',
  '09': 'askCustomer',
  '10': 'merchantTaxId',
  '11': 'channel',
};

const OTHER_LANGUAGE: Readonly<Record<string, string>> = {
  '00': 'language',
  '01': 'merchantName',
  '02': 'merchantCity',
};

/**
 * The name of a tag, given the tag that holds it (EMVCo QR Code Specification for Payment Systems, merchant-presented mode;
 * accounts as the national QRIS standard fills them). Tags that the specification leaves open are `reserved` or `proprietary`.
 */
export function tagName(tag: string, parent: string | null): string {
  if (parent === null) return TOP[tag] ?? topRange(Number(tag));
  if (parent === '62') return ADDITIONAL[tag] ?? (Number(tag) >= 50 ? 'proprietary' : 'reserved');
  if (parent === '64') return OTHER_LANGUAGE[tag] ?? 'reserved';
  if (parent === '51' && tag === '02') return 'nationalMerchantId';
  if (Number(parent) >= 80) return tag === '00' ? 'domain' : 'proprietary';
  return ACCOUNT[tag] ?? 'proprietary';
}

function topRange(tag: number): string {
  if (tag >= 2 && tag <= 25) return 'cardScheme';
  if (tag >= 26 && tag <= 50) return 'acquirerAccount';
  return tag >= 80 ? 'proprietary' : 'reserved';
}

/** The longest value that a tag of the first level may have, in characters; 99 where nothing else is said. */
export function longestValue(tag: string): number {
  const limits: Readonly<Record<string, number>> = {
    '00': 2,
    '01': 2,
    '52': 4,
    '53': 3,
    '54': 13,
    '55': 2,
    '56': 13,
    '57': 5,
    '58': 2,
    '59': 25,
    '60': 15,
    '61': 10,
    '63': 4,
  };
  return limits[tag] ?? 99;
}

/** What a merchant-presented code must name beside format and checksum. */
export const REQUIRED_TAGS = ['52', '53', '58', '59', '60'] as const;
