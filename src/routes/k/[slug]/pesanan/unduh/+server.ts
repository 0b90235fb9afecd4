import { here } from '#modules/membership/index.ts';
import { orders } from '#modules/marketplace/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import { clock, orderBadge, serviceName } from '../order-words.ts';
import type { RequestHandler } from './$types';

/** The list of orders as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t, locale } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const found = await askPage(event, orders, { ...searchInput(orders, event.url), whole: true });
  return csvFile(
    `${cooperative.slug}-pesanan-${today}`,
    [
      { label: t('marketplace.orders.number'), value: (row) => row.number },
      { label: t('marketplace.orders.service'), value: (row) => serviceName(locale, row) },
      { label: t('marketplace.orders.date'), value: (row) => row.startsOn },
      { label: t('marketplace.orders.time'), value: (row) => clock(locale, row.startMinute) },
      { label: t('marketplace.orders.customer'), value: (row) => row.customer.name },
      { label: t('marketplace.orders.phone'), value: (row) => row.customer.phone },
      { label: t('marketplace.orders.district'), value: (row) => row.district },
      { label: t('marketplace.orders.worker'), value: (row) => row.workerName },
      { label: t('marketplace.orders.state'), value: (row) => orderBadge(t, row).words },
      { label: t('marketplace.orders.price'), value: (row) => row.priceRupiah },
      { label: t('marketplace.orders.open'), value: (row) => row.openRupiah },
    ],
    found.orders,
  );
};
