import type { Translate } from '#locales/index.ts';
import { isByWeights, wholeWeight, type Weighing } from '#modules/governance/model.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { percent } from '#ui/format.ts';

/** A weight of the record as a percentage; one that is cut after two decimals says so. */
export function weightWords(text: string, locale: Locale, t: Translate): string {
  const { bps, exact } = wholeWeight(text);
  return t('governance.page.weighing.figure', { exact: exact ? 'yes' : 'no', figure: percent(locale, bps) });
}

/** What lay on the scales: weights, and the groups in favour where the rule asks for them; empty where delegates vote by heads. */
export function scalesWords(weighing: Weighing, locale: Locale, t: Translate): string[] {
  const weight = (text: string): string => weightWords(text, locale, t);
  const { rule, groups, groupsFor, groupsNeeded } = weighing;
  if (!isByWeights(rule)) return [];
  return [
    t('governance.page.weighing.scales', {
      favour: weight(weighing.weightFor),
      against: weight(weighing.weightAgainst),
      whole: weight(weighing.weightOf),
      needed: weight(weighing.weightNeeded),
      more: weighing.moreThan ? 'yes' : 'no',
    }),
    ...(groupsNeeded > 0
      ? [t('governance.page.weighing.groups', { favour: groupsFor, all: groups.length, needed: groupsNeeded })]
      : []),
  ];
}

/** Why a motion fell, each reason with its article; empty where it passed or no quorum was there. */
export function lackWords(weighing: Weighing, article: string, locale: Locale, t: Translate): string[] {
  const { groups, groupsFor, groupsNeeded, lacks, moreThan, rule } = weighing;
  const vetoes = groups.filter((group) => group.mayVeto && group.stance === 'against');
  return lacks.flatMap((lack) => {
    switch (lack) {
      case 'quorum':
        return [];
      case 'veto':
        return vetoes.map((group) =>
          t('governance.page.weighing.why.veto', { group: group.name, article: group.article }),
        );
      case 'groups':
        return t('governance.page.weighing.why.groups', {
          favour: groupsFor,
          all: groups.length,
          needed: groupsNeeded,
          article: weighing.article,
        });
      case 'majority':
        if (!isByWeights(rule)) return t('governance.page.weighing.why.heads', { article });
        return t('governance.page.weighing.why.majority', {
          favour: weightWords(weighing.weightFor, locale, t),
          needed: weightWords(weighing.weightNeeded, locale, t),
          more: moreThan ? 'yes' : 'no',
          article: weighing.article,
        });
    }
  });
}
