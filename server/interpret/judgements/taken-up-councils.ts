import type { CouncilId } from '../../knowledge/ids.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { spansWithin } from '../../text/span.ts';
import { listEndingIn } from './council-lists.ts';
import type { JudgedText } from './judged-councils.ts';

/** Councils that a grade takes up from the words before its clause. */

/** `Bury and Hull were inadequate in 2018 and good in 2021`: the councils that are the subject of an earlier clause, too. */
export function subjectBefore(
  { subjectSpan, sentence, clauseStart }: FoundGrade,
  block: Block,
  { councils, document }: JudgedText,
): readonly CouncilId[] {
  if (subjectSpan === null || subjectSpan.start >= clauseStart) return [];
  const names = spansWithin(councils.mentions, toSpan(block, sentence.start, clauseStart));
  const { start, end } = toSpan(block, subjectSpan.start, subjectSpan.end);
  const own = names.findIndex((mention) => mention.start <= start && mention.end >= end);
  return own < 0 ? [] : listEndingIn(names, own, document);
}

/** `It had been good`, `In 2019 its leadership was good`. */
const OPENS_WITH_IT = /^["'‘“]?(?:[\w’'-]+,? ){0,6}?(?:its?|it['’]s)\b/i;
/** What may stand before the name that a clause opens with (`Derby is good, while Bury …`). */
const OPENS_MAIN_CLAUSE = /(?:^["'‘“]?|; |, |,? (?:and|but|yet|while|whilst|whereas) )(?:the |its neighbour,? )?$/i;

/** `Derby is good, while Bury is inadequate. It was good in 2015`: the council that the last judgement of the sentence before is told of as its subject. */
export function councilTakenUp(
  { sentence, start }: FoundGrade,
  last: FoundGrade,
  block: Block,
  { councils, document }: JudgedText,
): CouncilId | null {
  const { subjectSpan: own, sentence: told } = last;
  const { text } = block.passage;
  const isNext = told.end <= sentence.start && text.slice(told.end, sentence.start).trim() === '';
  const names = spansWithin(councils.mentions, toSpan(block, told.start, start)).filter(({ form }) => form === 'name');
  const name = names.at(-1);
  if (name === undefined || own === null || !isNext || !OPENS_WITH_IT.test(text.slice(sentence.start, start)))
    return null;
  const before = document.slice(toSpan(block, told.start, own.end).start, name.start).replace(/\s+/g, ' ');
  return name.end <= toSpan(block, own.start, own.end).end && OPENS_MAIN_CLAUSE.test(before) ? name.council : null;
}
