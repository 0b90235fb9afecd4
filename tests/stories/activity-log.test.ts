import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { activity, activityProof } from '#modules/identity/index.ts';
import { apply } from '#modules/membership/index.ts';
import { sealActivity } from '#platform/audit/seal.ts';
import { house } from '#support/house.ts';
import { foundCooperative } from '#support/world.ts';

const home = await house();

test('a row of the log proves itself by its seal, shows no personal details, and a changed one is found out', async () => {
  const { slug, supervisor, worker } = await foundCooperative(home);
  const applicant = { name: 'Rukmini', contact: '081234567890', city: 'Purwokerto', reason: 'Ingin bekerja bersama' };
  await home.run(apply, { in: slug, as: { kind: 'public' }, with: applicant });
  const call = { in: slug, as: supervisor.personId };
  const { rows } = await home.ask(activity, { ...call, with: { command: 'membership.apply' } });
  expect(JSON.stringify(rows)).not.toContain('1234567');
  const activityId = rows[0]?.activityId ?? '';

  expect(await home.ask(activityProof, { ...call, with: { activityId } })).toMatchObject({
    row: { actor: { kind: 'public' }, input: { name: 'Rukmini' }, sealNumber: null },
    hashHolds: true,
    seal: null,
  });

  const cooperativeId = await home.app.database.transaction(
    async (tx) => (await home.app.registrar.findTenant(tx, slug))?.id ?? '',
  );
  await sealActivity(home.app.database, cooperativeId);
  const proven = await home.ask(activityProof, { ...call, with: { activityId } });
  expect(proven).toMatchObject({ hashHolds: true, seal: { number: 1, holds: true }, row: { sealNumber: 1 } });

  const change = sql`update platform.activity set outcome = '{"applicationId":"other"}'::jsonb where id = ${activityId}`;
  await home.app.database.transaction(async (tx) => {
    await sql`alter table platform.activity disable trigger append_only`.execute(tx);
    await change.execute(tx);
    await sql`alter table platform.activity enable trigger append_only`.execute(tx);
  });
  expect((await home.ask(activityProof, { ...call, with: { activityId } })).hashHolds).toBe(false);

  await expect(home.ask(activityProof, { in: slug, as: worker.personId, with: { activityId } })).rejects.toThrow(
    /forbidden/u,
  );
});
