import assert from 'node:assert/strict';
import { readQuotations } from '../fixtures/quoted-text.ts';

/** The passages found, each as the document has it, `!` before those that lack a mark. */
const found = (text: string): string[] =>
  readQuotations(text).map(({ start, end, missing }) => `${missing === null ? '' : '!'}${text.slice(start, end)}`);

describe('pairing of quotation marks', () => {
  it('spans both marks, whatever their shapes', () => {
    for (const quotation of [
      '"It is so."',
      '“It is so.”',
      '‘It is so.’',
      "'It is so.'",
      '"It is so.”',
      "‘It is so.'",
      '”It is so.”',
    ]) {
      assert.deepEqual(found(`The report said: ${quotation}`), [quotation]);
    }
  });
  it('leaves the emphasis around a quotation outside', () => {
    assert.deepEqual(found('Staff were *"kind and quick."* So they were.'), ['"kind and quick."']);
  });
  it('takes a quotation of several paragraphs, each opened and the last one closed, as one', () => {
    const text = 'He said: "One.\n\n"Two.\n\n"Three."\n\n"Four," she said.';
    assert.deepEqual(found(text), ['"One.\n\n"Two.\n\n"Three."', '"Four,"']);
  });
  it('does so for single marks with apostrophes and plural possessives among them', () => {
    const text = "He said: 'One parents' group.\n\n'It's the staffs' work.\n\n'Three.'";
    assert.deepEqual(found(text), [text.slice(9)]);
  });
  it('takes one that goes on in paragraphs not opened again as one', () => {
    assert.deepEqual(found('He said: "One.\n\nTwo.\n\nThree." And left.'), ['"One.\n\nTwo.\n\nThree."']);
  });
  it('ends one that is never closed at its own paragraph, and says so', () => {
    assert.deepEqual(found('He said: "One.\n\nThe town has a fair.\n\nIt rained.'), ['!"One.']);
  });
  it('ends one that is never closed at the last paragraph that is opened again', () => {
    assert.deepEqual(found('He said: "One.\n\n"Two.\n\nThe town has a fair.'), ['!"One.\n\n"Two.']);
  });
  it('begins one that is never opened at its paragraph, and says so', () => {
    assert.deepEqual(found('Plans are thin," she said.'), ['!Plans are thin,"']);
    assert.deepEqual(found('It’s her laugh,’ says Sue.'), ['!It’s her laugh,’']);
  });
  it('begins one that is never opened behind the quotation before it', () => {
    assert.deepEqual(found('"Yes," she said. Plans are thin," she added.'), ['"Yes,"', '!Plans are thin,"']);
  });
  it('makes two of speech that its attribution interrupts', () => {
    assert.deepEqual(found('"Yes," she said. "No."'), ['"Yes,"', '"No."']);
  });
  it('leaves out quotations within quotations, in other marks or the same', () => {
    const quotations = ['"He said ‘no’ twice."', '‘He said “no” twice.’', '"He said "no" twice."', '“One ‘two’”'];
    for (const quotation of quotations) assert.deepEqual(found(`It says: ${quotation}`), [quotation]);
  });
  it('reads on over a plural possessive to the mark that closes', () => {
    assert.deepEqual(found("It says 'the services' work was poor' in May."), ["'the services' work was poor'"]);
  });
  it('closes at a word in s where nothing else closes', () => {
    assert.deepEqual(found('The ‘social graces’ model helps the carers’ work.'), ['‘social graces’']);
    assert.deepEqual(found('For example, ‘The Kind Ones’ is a group of children.'), ['‘The Kind Ones’']);
  });
  it('closes speech in single marks only where a sentence ends', () => {
    assert.deepEqual(found("He said: 'Our services' work goes on.\n\nIt rained."), ["!'Our services' work goes on."]);
  });
  it('finds nothing where there are only apostrophes and measures', () => {
    const texts = [
      "The services' work, the parents' views and St James' Park.",
      "It's five o'clock in the '90s; rock 'n' roll.",
      "A gap of 6\" and a room of 12' by 10'.",
      '"" and “” and " "',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('runs over wrapped lines and page furniture', () => {
    assert.deepEqual(found('The letter says that plans are “often\nlate and thin” and reviews are rare.'), [
      '“often\nlate and thin”',
    ]);
  });
  it('leaves out grades, alone or joined', () => {
    const texts = [
      'Rated "good".',
      'It is ‘requires improvement to be good’.',
      'From "inadequate," to “good or outstanding”.',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('keeps a grade with other words', () => {
    assert.deepEqual(found('It said plans were "good in parts".'), ['"good in parts"']);
  });
  it('takes the label of another scale for a grade only where the text rates', () => {
    assert.deepEqual(found('Staff do "exceptional" work.'), ['"exceptional"']);
    assert.deepEqual(found('The school was rated "exceptional" in May.'), []);
  });
  it('leaves out titles of works, prizes and headlines', () => {
    const texts = [
      'The guidance ‘Working Together to Safeguard Children’ applies.',
      'Our front page of May 3 ("Town hall shamed") was wrong.',
      'An article headlined "Ten years on" followed.',
      'The team won the "Heart of Gold" award.',
      'Ten years on\n\n2 thoughts on “Ten years on”',
      'The partnership’s threshold document, ‘The Right Help’, is long.',
      'Comment, page 16: "Denial is no plan"',
    ];
    for (const text of texts) assert.deepEqual(found(text), []);
  });
  it('keeps what a report says, though it stands behind the word', () => {
    assert.deepEqual(found('The report said "Staff are kind" and more.'), ['"Staff are kind"']);
  });
  it('takes single marks for what they surely are: curved before a word, straight before speech, else nothing', () => {
    assert.deepEqual(found('Plans are ‘thin.\n\nThe town has a fair.'), ['!‘thin.']);
    assert.deepEqual(found("He said: 'Thin.\n\nThe town has a fair."), ["!'Thin."]);
    assert.deepEqual(found("Plans are 'thin.\n\nThe town has a fair.\n\nIt rained."), []);
    assert.deepEqual(found("rock 'n' roll was 'it"), []);
  });
  it('looks for the end of one not opened again no further than a few paragraphs', () => {
    assert.deepEqual(found('He said: “One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.”'), ['!“One.', '!Six.”']);
  });
  it('lets a heading, a row of a table and a plural possessive end what is left open', () => {
    assert.deepEqual(found('“One.\n\nHeading\n\nTwo.”'), ['!“One.', '!Two.”']);
    assert.deepEqual(found('He said: "One.\n\na | b\n\n"Two."'), ['!"One.', '"Two."']);
    assert.deepEqual(found('He said: ‘One.\n\n‘Two.\n\nThe carers’ work.'), ['!‘One.\n\n‘Two.']);
  });
  it('does not take a name in marks for the end of what is left open', () => {
    assert.deepEqual(found('He said: “One.\n\n“Two.\n\nThe “town” has a fair.'), ['!“One.\n\n“Two.', '“town”']);
    assert.deepEqual(found('He said: ‘One.\n\n‘Two.\n\nThe ‘town’ has a fair.'), ['!‘One.\n\n‘Two.', '‘town’']);
  });
  it('takes marks with nothing between them, and of inches, for none', () => {
    assert.deepEqual(found('"" and " " and "x"'), ['"x"']);
    assert.deepEqual(found('It was 6" wide and 4" deep.\n\nThe town has a fair.'), []);
  });
  it('ends one that is never closed where the next begins', () => {
    assert.deepEqual(found('It says “one and “two”.'), ['!“one and', '“two”']);
    assert.deepEqual(found('It says: “One and “two” again” so.'), ['“One and “two” again”']);
    assert.deepEqual(found('“One.\n\nx “Two.\n\nThree.'), ['!“One.', '!“Two.']);
  });
  it('looks for the end beyond quotations in other marks', () => {
    assert.deepEqual(found('He said ‘one “two’ three” four’ so'), ['‘one “two’ three” four’']);
    assert.deepEqual(found('He ‘one “two” ‘three’ four’ five'), ['‘one “two” ‘three’ four’']);
    assert.deepEqual(found('He said “one ‘two” three’ four'), ['“one ‘two”']);
    assert.deepEqual(found('"One""two" and "a" "b"'), ['"One"', '"two"', '"a"', '"b"']);
  });
  it('goes on in a further paragraph only with marks of its own family', () => {
    assert.deepEqual(found('"One.\n\n‘Two.’\n\n"Three."'), ['!"One.', '‘Two.’', '"Three."']);
    assert.deepEqual(found('“One.\n\n‘Two.\n\nThree.”'), ['“One.\n\n‘Two.\n\nThree.”']);
    assert.deepEqual(found('“One.\n\n• “Two.”'), ['“One.\n\n• “Two.”']);
    assert.deepEqual(found('“One.\n\nTwo “three” four.\n\nFive.”'), ['!“One.', '“three”', '!Five.”']);
  });
  it('goes on through as many paragraphs without a mark as people leave, in single marks up to the end of a sentence', () => {
    assert.deepEqual(found('He said: “One.\n\nTwo.\n\nThree.\n\nFour.” so'), ['!“One.', '!Four.”']);
    assert.deepEqual(found('He said: ‘One.\n\nTwo.\n\nThree.’'), ['‘One.\n\nTwo.\n\nThree.’']);
    assert.deepEqual(found('He said: ‘One.\n\nTwo.\n\nThree’ so'), ['!‘One.']);
  });
  it('goes on over the number of a page', () => {
    assert.deepEqual(found('He said “one\n\n2\n\ntwo” so'), ['“one\n\n2\n\ntwo”']);
  });
  it('takes one that is never opened only for the end of a sentence, and with words before it', () => {
    assert.deepEqual(found('Yes,’ he said.'), ['!Yes,’']);
    assert.deepEqual([...found('Yes’ he said.'), ...found('(”')], []);
    assert.deepEqual(found('“Yes,” he said. No.” So.'), ['“Yes,”', '!No.”']);
    assert.deepEqual(found('“Yes,” he said, no,” so.'), ['“Yes,”', '!he said, no,”']);
  });
  it('takes a plural possessive for the end of a name, not of speech', () => {
    assert.deepEqual(found('He said: ‘The Kind Ones’ work.\n\nSo.'), ['‘The Kind Ones’']);
    assert.deepEqual(found('He said: ‘Kind ones’ work.\n\nSo.'), ['!‘Kind ones’ work.']);
    const long = 'Kind '.repeat(15);
    assert.deepEqual(found(`He said: ‘${long}Ones’ work.\n\nSo.`), [`!‘${long}Ones’ work.`]);
    assert.deepEqual(found('He said ‘so many carers’ work’ here'), ['‘so many carers’ work’']);
    assert.deepEqual(found('He said ‘so many carers’ work. The ‘old’ one'), ['‘so many carers’', '‘old’']);
  });
  it('leaves out a heading of the text taken up, unless the heading is a word or quotes', () => {
    assert.deepEqual(found('Ten years on\n\nHe wrote of ‘Ten years on’ at length.'), []);
    assert.deepEqual(found('Improvement\n\nHe wrote of ‘improvement’ at length.'), ['‘improvement’']);
    assert.deepEqual(found('“Ten years on” in Leeds\n\nHe wrote of ‘Ten years on in Leeds’ at length.'), [
      '“Ten years on”',
      '‘Ten years on in Leeds’',
    ]);
    assert.deepEqual(found('It went on for ten years on end, said he.\n\nHe wrote of ‘ten years on’ at length.'), [
      '‘ten years on’',
    ]);
  });
  it('leaves out several grades, and no other words among them', () => {
    assert.deepEqual(found('Either "good" or "good / outstanding" or "good and inadequate".'), []);
    assert.deepEqual(found('It was "good, fair" and "and" and "a good or outstanding place to be".'), [
      '"good, fair"',
      '"and"',
      '"a good or outstanding place to be"',
    ]);
  });
  it('keeps what somebody says or writes with a capital, though it might be a title', () => {
    assert.deepEqual(found('The guide says: "Staff are kind". The guide “keeping together” is long.'), [
      '"Staff are kind"',
      '“keeping together”',
    ]);
    assert.deepEqual(found('Our front page (“Town hall shamed” it was) of May 3 was wrong.'), ['“Town hall shamed”']);
  });
});
