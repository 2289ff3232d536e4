import assert from 'node:assert/strict';
import { readQuotations } from '../fixtures/quoted-text.ts';

/** Checks which passages are found, each as the text has it, `!` before those that lack a mark. */
function check(text: string, ...expected: readonly string[]): void {
  const found = readQuotations(text).map(
    ({ start, end, missing }) => `${missing === null ? '' : '!'}${text.slice(start, end)}`,
  );
  assert.deepEqual(found, expected, text);
}

const BEHIND = '\n\nThe town has a fair.';

describe('where quotations begin', () => {
  it('is at a mark that follows a stop or a colon without a blank', () => {
    check('He said:‘It is so.’ And left.', '‘It is so.’');
    check('Plans are late.‘So it is’ he said.', '‘So it is’');
  });
  it('is before words that lose letters elsewhere', () => {
    check('“Cause for concern” was noted.', '“Cause for concern”');
    check('"Til Monday," he said.', '"Til Monday,"');
    check("‘’90s music’ is loud; it’s the '90s.", '‘’90s music’');
  });
  it('is at the paragraph’s edge where the opening mark is missing, over sentences', () => {
    check('Plans are thin. Staff are few,” she said.', '!Plans are thin. Staff are few,”');
    check('Plans are thin” she said.', '!Plans are thin”');
    check('It took 0’09” and 1’20” to run.');
    check('He praised ‘the carers’ work. It is so,’ she said.', '‘the carers’', '!It is so,’');
    check("He praised 'the carers' work. It is so,' she said.", "'the carers'", "!It is so,'");
  });
});

describe('where quotations end', () => {
  it('is at a word in s where no speech begins, and not where speech does', () => {
    check('It names: ‘the carers’ and more.', '‘the carers’');
    check('‘Our services’ work goes on.\n\nIt rained.', '!‘Our services’ work goes on.');
  });
  it('is at a mark behind a figure, which may be of inches elsewhere', () => {
    check('He said: "We are 9" and left.', '"We are 9"');
    check('It was 6" wide.');
  });
  it('is beyond quotations within quotations, and their possessives', () => {
    check('He said ‘one “two ‘x’ y” three’ four.', '‘one “two ‘x’ y” three’');
    check('He said ‘one “two carers’ work” three’ four.', '‘one “two carers’ work” three’');
    check("''We are sorry'' he said. ''It is so,'' she said.", "''We are sorry''", "''It is so,''");
  });
  it('is at the paragraph’s edge where the closing mark is missing and no other ends it', () => {
    check(`Plans are "thin.${BEHIND}`, '!"thin.');
    check('It says “so” but “one and “two”.', '“so”', '!“one and', '“two”');
    check('He said "no twice and "yes" thrice.', '!"no twice and', '"yes"');
    check('It says “one and ‘two’ and “three”.', '!“one and ‘two’ and', '“three”');
    check(`He said “*never* again.${BEHIND}`, '!“*never* again.');
  });
  it('is nowhere behind a straight single mark that may be an apostrophe', () => {
    check(`Plans are 'thin and late in every way.${BEHIND}`, "!'thin and late in every way.");
    check(`It is so. 'Thin plans are no plans he said${BEHIND}`, "!'Thin plans are no plans he said");
    check(`They liked the 'Thin plans and late ones${BEHIND}`);
    check(`It rained. 'Yes he${BEHIND}`);
  });
});

describe('quotations of several paragraphs', () => {
  it('run on over a page’s number and its furniture', () => {
    check('He said: "One is so.\n\n2\n\n"Two is so."', '"One is so.\n\n2\n\n"Two is so."');
  });
  it('run on through two paragraphs without a mark', () => {
    const text = '“One is so.\n\nTwo is so.\n\nThree is so.\n\nFour is so.”';
    check(`He said: ${text} He left.`, text);
  });
  it('are closed by a double mark in the midst of a sentence too', () => {
    check('He said: “One is so.\n\nSo it is” he said.', '“One is so.\n\nSo it is”');
  });
  it('run on over possessives', () => {
    const text = '‘The carers’ work.\n\n‘The parents’ view.’';
    check(`He said: ${text} So.`, text);
  });
  it('end before a table and the next item of a list', () => {
    check(`He said: "One is so.\n\n"Two is so." | b |${BEHIND}`, '!"One is so.', '"Two is so."');
    check('- “One is so.\n- “Two is so.”', '!“One is so.', '“Two is so.”');
  });
});

describe('what in marks is no quotation', () => {
  it('is a work that everybody in the field knows, named or not', () => {
    check('It cites ‘Working Together to Safeguard Children’ twice.');
  });
  it('is a heading’s words, not those of a paragraph', () => {
    const said = 'We are sorry for what we did, and we will do better.';
    check(`It began with words that all knew.\n\n${said}\n\nHe said: “${said}”`, `“${said}”`);
  });
});
