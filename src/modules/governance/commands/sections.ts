import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { activeMembers } from '#modules/membership/index.ts';
import { id, line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Context } from '#platform/registry/context.ts';
import { command } from '#platform/registry/use-case.ts';
import { delegatesPath, groupingOf, parseNumbers } from '../domain/delegates.ts';
import * as store from '../store.ts';

const numbersField = () => line(2_000).meta({ description: 'member numbers, such as 1-60, 75' });
const PLACING = ['governance.no_sections', 'governance.numbers_unreadable', 'governance.no_such_number'] as const;

/** The board forms a section (kelompok) of the members, which will confer on its own and send delegates. */
export const formSection = command({
  name: 'governance.form-section',
  summary: 'Forms a section of the members, which meets on its own and sends delegates (Permenkop 19/2015)',
  may: 'governance.call',
  input: z.strictObject({ name: line(100), numbers: numbersField() }),
  output: z.object({ sectionId: id('sec'), members: z.int() }),
  rejects: [...PLACING, 'governance.section_name_taken', 'bylaws.none_in_force'],
  emits: ['governance.section_formed'],

  async run(context, { name, numbers }) {
    const memberIds = await membersNamed(context, numbers);
    const sectionId = await store.insertSection(context, name);
    if (sectionId === null) return reject('governance.section_name_taken', { name }, { path: 'name' });
    await store.insertSectionMembers(context, sectionId, memberIds);
    context.emit('governance.section_formed', { sectionId, members: memberIds.length });
    return { sectionId, members: memberIds.length };
  },
});

/** Puts members into a section from today on; where each was before stays on record. */
export const placeInSection = command({
  name: 'governance.place-in-section',
  summary: 'Puts members into a section from today on; each member is in one at a time',
  may: 'governance.call',
  input: z.strictObject({ sectionId: id('sec'), numbers: numbersField() }),
  output: z.object({ members: z.int() }),
  rejects: [...PLACING, 'governance.no_such_section', 'bylaws.none_in_force'],
  emits: ['governance.members_placed_in_section'],

  async run(context, { sectionId, numbers }) {
    const memberIds = await membersNamed(context, numbers);
    if (!(await store.sections(context)).some((each) => each.id === sectionId))
      reject('governance.no_such_section', {}, { path: 'sectionId' });
    await store.insertSectionMembers(context, sectionId, memberIds);
    context.emit('governance.members_placed_in_section', { sectionId, members: memberIds.length });
    return { members: memberIds.length };
  },
});

/** The members behind numbers; refuses them where the bylaws know no sections. A gap in a span is whoever has left. */
async function membersNamed(context: Context, text: string): Promise<readonly Id[]> {
  const { bylaws, articleOf } = await bylawsInForce(context);
  if (groupingOf(bylaws) !== 'sections')
    reject('governance.no_sections', {}, { article: articleOf(delegatesPath(bylaws)) });
  const numbers = parseNumbers(text);
  if (!numbers.ok) reject(numbers.refusal);
  const wanted = new Set(numbers.value);
  const members = (await activeMembers(context, context.today)).filter((member) => wanted.has(member.number));
  if (members.length === 0) reject('governance.no_such_number', { numbers: text }, { path: 'numbers' });
  return members.map((member) => member.id);
}
