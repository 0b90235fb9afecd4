import { error, type RequestEvent } from '@sveltejs/kit';
import { explain } from '#modules/bylaws/index.ts';
import { resolutions } from '#modules/governance/index.ts';
import { here, register } from '#modules/membership/index.ts';
import { NO_GROUP } from '#modules/membership/model.ts';
import { proposal, years } from '#modules/surplus/index.ts';
import { PAYOUT_METHODS } from '#modules/surplus/model.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { baseName, partBps, poolName } from '#surfaces/web/surplus-words.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/**
 * The year of the address with its proposal: the one that was decided, else the newest, else the one asked for. Its members:
 * those whom the reader may see, a page of them or `whole`.
 */
export async function yearOf(event: PageEvent, whole = false) {
  const wanted = Number(event.params['year']);
  const all = await askPage(event, years);
  const standing = all.years.find((each) => each.year === wanted);
  if (!standing) error(404, event.locals.t('surplus.page.year.unknown'));
  const proposalId = event.url.searchParams.get('usulan') ?? standing.proposalId;
  const found =
    proposalId === null
      ? null
      : await askPage(event, proposal, { ...searchInput(proposal, event.url), proposalId, whole });
  if (found && found.document.year !== wanted) error(404, event.locals.t('surplus.no_such_proposal'));
  return { standing, found };
}

/** Everything that the page of a year shows. */
export async function yearPage(event: PageEvent) {
  const { standing, found } = await yearOf(event);
  const unplaced = await unplacedMembers(event, standing.state);
  if (!found) return { standing, proposal: null, ready: [], pay: null, unplaced };
  const { document, unpaid } = found;
  return {
    standing,
    unplaced,
    proposal: {
      id: found.id,
      hash: found.hash,
      proposedOn: found.proposedOn,
      isNewest: found.id === standing.proposalId,
      distribution: found.distribution,
      sees: found.sees,
      document: { ...document, members: [] },
      pools: poolsShown(event, document),
      list: { ...found.list, rows: membersShown(found) },
    },
    ready: standing.state === 'proposed' ? await readyResolutions(event, found.hash) : [],
    pay:
      unpaid.members > 0
        ? {
            ...(await methodsAllowed(event)),
            unpaid: unpaid.members,
            rupiah: unpaid.rupiah,
            members: unpaid.named,
          }
        : null,
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof yearOf>>['found']>;

/** The pools with their names in the reader's language and for whom they are. */
function poolsShown({ locals: { t } }: PageEvent, document: Found['document']) {
  const nameOf = (key: string): string => poolName(t, key, document.pools.find((pool) => pool.key === key)?.name);
  return document.pools.map((pool) => ({
    ...pool,
    name: nameOf(pool.key),
    parent: pool.of === undefined ? null : nameOf(pool.of),
    isLeaf: pool.to !== undefined,
    path: `surplus.pools.${pool.key}.bps`,
    partBps: pool.of === undefined ? pool.bps : partBps(pool.amountRupiah, document.sharedRupiah),
    groups: (pool.groups ?? []).map((group) => ({
      ...group,
      byName: baseName(t, group.by),
      path: `surplus.pools.${pool.key}.groups.${group.key}.bps`,
      undistributedRupiah: group.amountRupiah - group.distributedRupiah,
    })),
    whom: whomOf(pool, (by) => baseName(t, by), t),
  }));
}

function whomOf(
  pool: Found['document']['pools'][number],
  base: (by: string) => string,
  t: PageEvent['locals']['t'],
): string {
  if (pool.to !== 'members') return t(`surplus.page.tool.pool.to.${pool.to ?? 'parts'}`);
  if (pool.groups) return t('surplus.page.answer.members_groups');
  if (pool.by === 'equal') return t('surplus.page.answer.members_equal');
  return t('surplus.page.answer.members_by', { by: base(pool.by ?? '') });
}

/** The members that are shown, each with how he or she was paid. */
function membersShown({ document, payouts }: Found) {
  const paid = new Map(payouts.map((each) => [each.memberId, each]));
  return document.members.map((member) => ({ ...member, payout: paid.get(member.memberId) ?? null }));
}

/** Valid resolutions that adopted exactly this document: one of them is needed to distribute. */
async function readyResolutions(event: PageEvent, hash: string) {
  const { resolutions: all } = await askPage(event, resolutions, { whole: true });
  return all
    .filter((each) => each.subjectType === 'surplus' && each.subjectHash === hash && each.validity === 'valid')
    .map(({ id, label, adoptedOn, text }) => ({ id, label, adoptedOn, text }));
}

/** Members in no stakeholder group, while a division still waits for them: the register lists who. */
async function unplacedMembers(event: PageEvent, state: string): Promise<number> {
  if (state !== 'closed' && state !== 'proposed') return 0;
  const { permissions } = await askPage(event, here, { permissions: ['membership.admit'] });
  if (!permissions.includes('membership.admit')) return 0;
  const { groups, total } = await askPage(event, register, { group: NO_GROUP });
  if (groups.length === 0 || total === 0) return 0;
  return total - (await askPage(event, register, { group: NO_GROUP, state: 'left' })).total;
}

/** How the bylaws let the surplus be paid, with their article. */
async function methodsAllowed(event: PageEvent) {
  const { value, article } = await askPage(event, explain, { path: 'surplus.payment' });
  const methods = PAYOUT_METHODS.filter(
    (method) => value === 'memberChooses' || (value === 'credit') === (method === 'credit'),
  );
  return { methods, article: article[event.locals.locale] };
}
