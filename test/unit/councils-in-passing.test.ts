import { checkCouncils as check } from '../fixtures/marked-councils.ts';

const SUTTON = '{Sutton Council=sutton} was found inadequate in May. Its leaders had lost heart.\n\n';

/** What a paragraph says of another council, and whether the next sentence goes on about the one that the text is about. */
const goesOnAbout = (id: string, paragraphs: readonly string[]): void =>
  check(...paragraphs.map((words) => `${SUTTON}${words}\n\n{The authority=${id}} has 400 children in care.`));

describe('a council that is named in passing', () => {
  it('helps, lends or chairs', () =>
    goesOnAbout('sutton', [
      'It has been helped by {Merton=merton}, which is rated good.',
      '{Merton=merton} will help with training.',
      '{Merton=merton}’s director will chair the board.',
      'It shares a school nurse with {Merton=merton}.',
    ]));

  it('is where somebody was before', () =>
    goesOnAbout('sutton', [
      'Jo Hale, formerly of {Merton=merton}, takes over.',
      'Jo Hale, who ran {Merton=merton}’s services until May, takes over.',
      '{Merton=merton}, where Jo Hale used to work, is a good place to learn.',
      'It had placed the children in {Merton=merton}.',
    ]));

  it('is where somebody works who is sent to another', () => {
    check(
      'Jo Hale, chief executive of {Merton=merton}, has been appointed to lead a review of services in {Sutton=sutton}. A direction was sent to {the council=sutton} on Friday.',
      'Jo Hale, who works for a trust that runs services in {Merton=merton}, was named as commissioner for {Sutton=sutton}. {The council=sutton} has agreed.',
    );
    check('Jo Hale, chief executive of {Merton=merton}, has resigned. {The council=merton} is sorry.');
  });

  it('is what others are measured by', () =>
    goesOnAbout('sutton', [
      'Its budget is half of {Merton=merton}’s.',
      'Only {Merton=merton} and {Bexley=bexley} have more children in care.',
      'Only {Merton=merton} did worse.',
      'Ofsted compared it with {Merton=merton}.',
      'Nearby {Merton=merton} and {Bexley=bexley} are rated good.',
    ]));
});

describe('a council to which a text goes over', () => {
  it('has its own story', () =>
    goesOnAbout('merton', [
      'Things are different in {Merton=merton}.',
      'Not so in {Merton=merton}.',
      'It was a happier tale in {Merton=merton}.',
      'Down the road, {Merton Council=merton} was celebrating.',
      'A second letter, to {Merton=merton}, was kinder.',
      'It is {Merton=merton}’s turn next.',
      'Now {Merton=merton} has the same trouble. It was inspected on Monday.',
    ]));
});

describe('a part of a county', () => {
  it('is none of its councils', () =>
    check(
      'They work in West Cheshire and East Kent, and in {Kent=kent}.',
      'It has homes in {North Yorkshire=north-yorkshire} and {West Sussex=west-sussex}.',
    ));
});
