import type { Bilingual, DecisionKind } from '../../model.ts';

/** How the articles call the kinds of decision. */
export const DECISION_NAMES: Readonly<Record<DecisionKind, Bilingual>> = {
  ordinary: { id: 'keputusan biasa', en: 'ordinary decisions' },
  annualAccounts: { id: 'pengesahan laporan tahunan', en: 'approval of the annual accounts' },
  surplus: { id: 'pembagian sisa hasil usaha', en: 'division of the surplus' },
  election: { id: 'pemilihan dan pemberhentian pengurus dan pengawas', en: 'election and dismissal of officers' },
  bylaws: { id: 'perubahan anggaran dasar dan anggaran rumah tangga', en: 'changes of the bylaws' },
  dissolution: {
    id: 'penggabungan, peleburan, pembagian, dan pembubaran',
    en: 'merger, division and dissolution',
  },
  founding: { id: 'pendirian Koperasi', en: 'founding of the Cooperative' },
};
