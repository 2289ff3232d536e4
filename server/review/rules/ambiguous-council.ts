import type { CouncilMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { councilsNamed, formsNamed } from '../../knowledge/council-names.ts';
import { type Council, councilById, isCouncilInForce } from '../../knowledge/councils.ts';
import { bodyById, councilsServedBy } from '../../knowledge/delivery-bodies.ts';
import type { Fix, Problem } from '../problem.ts';
import { councilsIn, dayOfWriting, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'ambiguous-council';
const BLANKS = /\s+/g;

/** The councils that the words of a mention may mean on a day, or at any time where the text tells no day. */
function candidates(words: string, mention: CouncilMention, day: string | null): readonly Council[] {
  if (mention.body !== null) {
    const ids = councilsServedBy(mention.body, day ?? undefined);
    return ids.map(councilById).filter((council) => council !== null);
  }
  const named = councilsNamed(words);
  return day === null ? named : named.filter((council) => isCouncilInForce(council.id, day));
}

/** Whether every form under which the words are known is weak, for a council easily taken for another. */
const isWeak = (words: string, council: Council): boolean =>
  council.confusableWith.length > 0 && formsNamed(words).every((form) => form.strength === 'weak');

const nameOf = (confusable: string): string =>
  councilById(confusable)?.officialName ?? confusable.replace(/^district:/, '');

const useName = (mention: CouncilMention, council: Council): Fix => ({
  code: 'fix.official-name',
  args: [council.officialName],
  edits: [{ start: mention.start, end: mention.end, text: council.officialName }],
});

function doubtAbout(interpretation: Interpretation, mention: CouncilMention, day: string | null): Problem | null {
  const words = wordsAt(interpretation, mention).replace(BLANKS, ' ');
  const council = councilById(mention.council);
  if (council === null) return null;
  const several = candidates(words, mention, day);
  const shown = mention.body === null ? words : (bodyById(mention.body)?.name ?? words);
  if (several.some((one) => one.officialName.toLowerCase() === words.toLowerCase())) return null;
  if (several.length > 1) {
    const names = several.map((one) => one.officialName).join(', ');
    const fixes = several.map((one) => useName(mention, one));
    return problemAt(CODE, 'information', mention, ['several', shown, names], { fixes });
  }
  if (mention.body !== null || !isWeak(words, council)) return null;
  const others = council.confusableWith.map(nameOf).join(', ');
  return problemAt(CODE, 'information', mention, ['weak', words, council.officialName, others], {
    fixes: [useName(mention, council)],
  });
}

/** One problem for each council that the text never names in a way that could mean no other. */
function findDoubts(interpretation: Interpretation): readonly Problem[] {
  const day = dayOfWriting(interpretation);
  const doubts = new Map<string, Problem>();
  const clear = new Set<string>();
  const asked = new Set<string>();
  for (const mention of councilsIn(interpretation)) {
    if (mention.form !== 'name' || clear.has(mention.council)) continue;
    const key = `${mention.council} ${wordsAt(interpretation, mention)}`;
    if (asked.has(key)) continue;
    asked.add(key);
    const doubt = doubtAbout(interpretation, mention, day);
    if (doubt === null) clear.add(mention.council);
    else if (!doubts.has(mention.council)) doubts.set(mention.council, doubt);
  }
  return [...doubts].filter(([council]) => !clear.has(council)).map(([, problem]) => problem);
}

export const ambiguousCouncil: Rule = {
  code: CODE,
  title: 'A name that may mean more than one council',
  why:
    'Some names have passed from an abolished council to a new one, some trusts serve several councils, and some towns share ' +
    'their name. A text that gives neither date nor full name leaves open whose services are meant.',
  remedy: 'Use the council’s official name once, where it is first mentioned.',
  bad: ['Inspectors rated children’s services in Newcastle good in 2022.'],
  good: ['Inspectors rated children’s services in Newcastle upon Tyne good in 2022. Newcastle welcomed it.'],
  severity: 'information',
  quoted: 'ignore',
  check: findDoubts,
};
