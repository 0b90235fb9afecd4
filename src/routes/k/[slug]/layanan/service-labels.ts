import type { Translate } from '#locales/index.ts';

/** What the fields of a service are called. */
export function serviceLabels(t: Translate) {
  return {
    nameId: t('marketplace.service.nameId'),
    nameEn: t('marketplace.service.nameEn'),
    descriptionId: t('marketplace.service.descriptionId'),
    descriptionEn: t('marketplace.service.descriptionEn'),
    unitId: t('marketplace.service.unitId'),
    unitEn: t('marketplace.service.unitEn'),
    baseRupiah: t('marketplace.service.baseRupiah'),
    perUnitRupiah: t('marketplace.service.perUnitRupiah'),
    leastUnits: t('marketplace.service.leastUnits'),
    mostUnits: t('marketplace.service.mostUnits'),
    baseMinutes: t('marketplace.service.baseMinutes'),
    minutesPerUnit: t('marketplace.service.minutesPerUnit'),
    noticeMinutes: t('marketplace.service.noticeMinutes'),
    opens: t('marketplace.service.opens'),
    closes: t('marketplace.service.closes'),
  };
}
