import type { Bilingual } from '../model.ts';

/** Where a bound comes from, as a reader may look it up. */
export type Source = Bilingual;

/** An article of the law on cooperatives, UU 25/1992 as last amended by UU 6/2023. */
export const law = (article: string): Source => ({
  id: `UU 25/1992 ps. ${article}`,
  en: `Law 25/1992 art. ${article}`,
});

/** An article of the ministry's regulation on members' meetings. Whether it is still in force could not be made sure. */
export const meetingRegulation = (article: string): Source => ({
  id: `Permenkop 19/2015 ps. ${article}`,
  en: `Ministerial Regulation 19/2015 art. ${article}`,
});

/** Its rule on meetings of delegates, often quoted from 500 members on; the article could not be found. */
export const delegateMeetings: Source = { id: 'Permenkop 19/2015', en: 'Ministerial Regulation 19/2015' };

export const PUBLISHED_ARTICLES: Source = {
  id: 'anggaran dasar koperasi lain',
  en: 'articles of other cooperatives',
};
export const WORKER_PRACTICE: Source = { id: 'praktik koperasi pekerja', en: 'practice of worker cooperatives' };
export const PLATFORM_PRACTICE: Source = { id: 'praktik koperasi platform', en: 'practice of platform cooperatives' };
/** The ministry's regulation on multi-stakeholder cooperatives, as far as it could be read. */
export const multiStakeholderRegulation: Source = { id: 'Permenkop UKM 8/2021', en: 'Ministerial Regulation 8/2021' };
export const MULTI_STAKEHOLDER_PRACTICE: Source = {
  id: 'praktik koperasi multi pihak',
  en: 'practice of multi-stakeholder cooperatives',
};
/** The ministry's regulation on savings and loan; recalled, not read. */
export const savingsRegulation: Source = { id: 'Permenkop UKM 8/2023', en: 'Ministerial Regulation 8/2023' };
/** The ministry's regulation on the accounts; its article was read second-hand. */
export const accountingRegulation = (article: string): Source => ({
  id: `Permenkop UKM 2/2024 ps. ${article}`,
  en: `Ministerial Regulation 2/2024 art. ${article}`,
});
/** The regulation behind the licensing portal; recalled, not read. */
export const licensing: Source = { id: 'PP 5/2021 (OSS)', en: 'Government Regulation 5/2021 (OSS)' };
export const COMMON_SENSE: Source = { id: 'pertimbangan praktis', en: 'plain reasoning' };
