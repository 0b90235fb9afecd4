import { grouped, LEGAL_KIND_WORDS, type Bylaws } from '#modules/bylaws/model.ts';
import type { FoundingKind } from '../../model.ts';
import type { FoundingItem } from './run.ts';

/** What an item of the founding meeting decides, in the language of its minutes. */
export function motionText(item: FoundingItem, bylaws: Bylaws, kind: FoundingKind = 'new'): string {
  const { identity, shares } = bylaws;
  switch (item) {
    case 'name':
      return `Menetapkan nama ${identity.name}, jenis ${LEGAL_KIND_WORDS[identity.legalKind].id}${identity.multiStakeholder ? ' dengan model multi pihak' : ''}, berkedudukan di ${identity.seatCity}`;
    case 'bylaws':
      return kind === 'conversion'
        ? 'Menetapkan perubahan seluruh Anggaran Dasar dan Anggaran Rumah Tangga'
        : 'Mendirikan koperasi dan menetapkan Anggaran Dasar dan Anggaran Rumah Tangga';
    case 'shares':
      return `Menetapkan simpanan pokok ${written(shares.entryShareRupiah)} dan simpanan wajib ${written(shares.mandatoryShareRupiah)} per ${shares.mandatorySharePeriod === 'month' ? 'bulan' : 'tahun'}`;
    case 'election':
      return 'Memilih pengurus dan pengawas pertama';
    case 'plan':
      return 'Menyetujui rencana usaha awal';
    case 'authority':
      return 'Memberi kuasa kepada pengurus untuk mengurus akta dan pengesahan';
  }
}

/** What a motion on an item is about. */
export function subjectOf(item: FoundingItem | null): 'bylaws' | 'election' | 'shares' | 'authority' | 'ordinary' {
  return item === null || item === 'name' || item === 'plan' ? 'ordinary' : item;
}

/** An amount as the minutes write it: `Rp200.000`. */
const written = (amount: bigint): string => `Rp${grouped(amount).id}`;
