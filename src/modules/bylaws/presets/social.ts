import type { Preset } from './common.ts';
import * as usual from './sections.ts';

/** A social cooperative: a community that serves others, keeps most of its surplus for that, and welcomes supporters as associates. Handbook section 1.4. */
export const social: Preset = {
  label: { id: 'Koperasi sosial', en: 'Social cooperative' },
  forWhom: {
    id: 'Komunitas, pusat kreatif, atau kelompok warga yang menjalankan usaha untuk tujuan sosial.',
    en: 'A community, a creative hub or neighbours who run a business for a social purpose.',
  },
  special: {
    id: 'Sebagian besar SHU tetap dalam koperasi dan untuk dana sosial; pendukung dapat menjadi anggota luar biasa tanpa hak suara.',
    en: 'Most of the surplus stays in the cooperative and its social fund; supporters may be associates without a vote.',
  },
  ...usual.sections,
  identity: {
    legalKind: 'service',
    model: 'social',
    multiStakeholder: false,
    businessScope: 'multi',
    hasSavingsLoanUnit: false,
    purpose:
      'menyelenggarakan usaha dan kegiatan yang memenuhi kebutuhan sosial, budaya, dan lingkungan anggota dan masyarakat di sekitarnya.',
    commonBond: 'menyelenggarakan bersama kegiatan sosial dan usaha yang membiayainya',
    kbliCodes: [],
    durationYears: 0,
  },
  associates: { ...usual.noAssociates, allowed: true, foreigners: true },
  shares: {
    entryShareRupiah: 50_000n,
    mandatoryShareRupiah: 10_000n,
    mandatorySharePeriod: 'month',
    mandatoryDueDay: 10,
  },
  surplus: {
    pools: [
      { key: 'labour', bps: 2_500, to: 'members', by: 'hours' },
      { key: 'capital', bps: 500, to: 'members', by: 'capital' },
      { key: 'reserve', bps: 3_500, to: 'reserve' },
      { key: 'social', bps: 2_000, to: 'fund', fund: 'socialFund' },
      { key: 'education', bps: 1_000, to: 'fund', fund: 'educationFund' },
      { key: 'development', bps: 500, to: 'fund', fund: 'localDevelopmentFund' },
    ],
    rounding: 'largest-remainder',
    lossTo: 'reserve',
    capitalBase: ['entryShare', 'mandatoryShare'],
    capitalMeasure: 'yearEnd',
    capitalShareCapBps: 500,
    reserveLeastBps: 2_000,
    reserveUntilTimesShares: 0,
    nonMemberSurplusTo: 'reserve',
    eligibility: 'duringYear',
    payment: 'cash',
  },
  dissolution: { ...usual.dissolution, restTo: 'socialPurpose' },
};
