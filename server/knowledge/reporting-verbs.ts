/**
 * Words by which English texts report what somebody said or wrote, as rows.
 * Sources: the reporting verbs listed for news on inspections (`found`, `judged`, `praised`, `slammed` ...) and Quirk et
 * al., A Comprehensive Grammar of the English Language (1985), 14.28-14.35 and 16.31 on reporting verbs and clauses.
 */

/**
 * - `speech`: what anybody says or writes (`said`, `told`, `added`);
 * - `wishing`: what somebody wants, in words that are quoted behind it (`wants it mended “before winter”`);
 * - `judging`: what inspectors do; without a doer it is theirs (`was praised for`);
 * - `naming`: calls a thing by the quoted words (`described … as`, `called it`);
 * - `citing`: the subject quotes a source, which is named behind it (`quoted from the letter`);
 * - `passage`: a piece of a document, whose words follow (`the sentence`);
 * - `hearing`: the subject hears, and somebody else speaks (`heard`);
 * - `saying-of`: `quoted X as saying`: the speaker stands right before it;
 * - `speech-noun`, `judging-noun`: the same as nouns (`apology`, `praise`), whose speaker stands in `X's` or after `from`;
 * - `source`: `according to`, after which the speaker stands;
 * - `name`: what follows is a name or a word mentioned as a word (`known as`, `so-called`, `the term`).
 */
export type ReportingKind =
  | 'speech'
  | 'wishing'
  | 'judging'
  | 'naming'
  | 'citing'
  | 'passage'
  | 'hearing'
  | 'saying-of'
  | 'speech-noun'
  | 'judging-noun'
  | 'source'
  | 'name';

export interface ReportingRow {
  readonly kind: ReportingKind;
  /** Regular verbs in their base form: this one, the one in -s and the one in -ed are meant. */
  readonly verbs?: string;
  /** Other forms, each as it stands in a text; of words in brackets that strokes set off, a form has any one. */
  readonly forms?: string;
}

export const REPORTING_ROWS: readonly ReportingRow[] = [
  {
    kind: 'speech',
    verbs: `add, explain, conclude, insist, argue, stress, emphasise, reiterate, confirm, announce, declare, recall,
    apologise, warn, deny, suggest, observe, reveal, express, outline, complain, concede, testify, assert, maintain,
    caution, reply, welcome, remark, urge, thank, vow, clarify, retort, remind, lament, enthuse, blame, accuse,
    attack, defend, reject, dispute, mock, insinuate, allege, protest, hint, advise, inform, contend, reckon, estimate, boast, mention, beam, gush, sigh, grin, fume, thunder, counter, muse, opine,
    marvel, submit, assure, confide, confess, recount, exclaim, murmur, proclaim, reassure, bemoan, decry, denounce, deride, berate,
    castigate, affirm, grumble, moan, growl, bristle, scoff, shrug, echo, speculate, elaborate, chorus,
    plead, yell, interject, summarise, prefer, quip, brief, email, e-mail, text, profess, laugh, smile`,
    forms: `swore, swears, fears,
    (feared/rules/ruling/record/records/recorded/state/commented/comments/report/reports/claims/adamant/confident/convinced/sure/disappointed/pleased/proud/worried/blunt/emphatic/unequivocal/insistent/unanimous)
    that, (clear/blunt/frank/firm) with, professed (himself/herself/itself/themselves), wrote back, writes back, texted back, spoke to
    (me/inspectors/us) of, put it to me, puts it to me, put it to us, has it that, had it that, promises, held out
    for, remembered, spoke to inspectors about, talked to inspectors of, talked to inspectors about, told inspectors
    of, told inspectors about, told us of, told us about, set (itself/themselves) the (aim/goal/target) of, set
    ourselves the aim of, that read, which read, remembers, ruled, pays tribute to, paid tribute to, paying tribute
    to, say, says, said, used to say, tell, tells, told, states, stated, write, writes, wrote, written, commented,
    continued, continues, admit, admits, admitted, reported, report being, report feeling, report how, answered,
    claimed, claims to, joked, tweeted, tweets, posted, promised, promises to, pledged, pledges to, asked, asks,
    demanded, accepted, accepts, agreed, agrees, believe, believes, believed, feel, feels, felt, think, thinks,
    thought, hopes, hoped, put it, puts it, putting it,
    (write/writes/wrote/spoke/speak/speaks/speaking/spoken/talked/complains/complain/talk/talks/complained) of,
    (speaks/spoke) (candidly/frankly/warmly/highly/well/openly) of, speak (frankly/warmly/highly/well/openly) of,
    (speaks/spoke/speak) with (warmth/pride/affection/feeling/anger/sadness) of,
    (spoke/spoken/talked/talks/speaks/speak/talk/unhappy) about, refer to, point to,
    (pointed/points/point/hit/hits/lashed/spoke) out, reads, called for, calls for, calling for, called on, calling
    on, shouted, shouts, repeated, hit back, hits back, opened up, wailed, sobbed, snapped, predicted, predicts, went on, goes
    on, (going/goes/went/go) on to say, responded, responds, recalling, likened, likens, compared, compares, summed it
    up, wondered, questioned whether, questions whether, whispered, chimed in, weighed in, claims, comments, gone
    with, went with, of the view that, unhappy with`,
  },
  {
    kind: 'speech',
    forms: `saying, demanding, asking, telling, adding, stating, writing, explaining, commenting, insisting, admitting, arguing,
    claiming, stressing, emphasising, confirming, announcing, declaring, warning that, promising, pledging, vowing,
    urging, apologising for, thanking, welcoming, suggesting, concluding that, pointing out, revealing, describing
    how, complaining, joking, repeating`,
  },
  // The wider stock of verbs that bring in somebody's words, in the forms in which they hardly do anything else.
  {
    kind: 'speech',
    verbs: `guess, venture, volunteer, reflect, reason, surmise, attest, aver, avow, certify, disclose, divulge, intimate, imply,
    interrupt, intone, pronounce, decree, mumble, stammer, mutter, bellow, roar, scream, groan, sniff, snarl, hiss, bark, blurt,
    drawl, chuckle, giggle, tease, taunt, chide, scold, rebuke, admonish, upbraid, jeer, sneer, crow, gloat, brag, exult, fret, deplore,
    despair, agonise, counsel, posit, rebut, refute, parry, riposte, object, undertake, guarantee, propose, itemise, paraphrase,
    scribble, scrawl, blog, message, jot`,
    forms: `(considered/considers/consider/holds/held/swore/ventured/offered/undertook) that, considered it, considers it,
    thinks it, thought it, took the view that, takes the view that, is of the opinion that, was of the opinion that,
    fired back, shot back, snapped back, struck back, chipped in, piped up, cut in, broke in, butted in, threw in, let
    slip, blurted out, burst out, cried, wept, spat, (rang/phoned/wrote/writes/e-mailed) to say, rang back to say, was
    like, owned up, wished it, own up to, owns up to, owned up to, undertook, has it as, puts it down to, put it down
    to, put down to, puts down to, tried to explain, came back with, comes back with, reads out, made it clear, makes
    it clear, made it plain, makes it plain, made no secret, left no doubt, gave notice that, served notice that`,
  },
  {
    kind: 'judging',
    verbs: `encounter, unearth, witness`,
    forms: `came across, come across, comes across, turned up, turns up, stumbled on, stumbled upon, chanced upon, happened upon, were met by, were met with,
    remarked on, picked up on, drew attention to the, took exception to, marvelled at, took note of, see, observes that, gave it as`,
  },
  {
    kind: 'speech-noun',
    forms: `catchphrase, mantra, refrain, rejoinder, objection, outburst, joke, jibe,
    rallying cry, war cry, battle cry, watchword, prediction, forecast, prognosis, excuse, defence, justification, rationale, gloss, first impression,
    impression, impressions, undertaking, wish, hope, fear, worry, regret, conviction, suspicion, hunch, commitments, contention,
    assertion, allegation, accusation, charge, retraction, reaction, reactions, suggestion, proposal, request, appeal, exhortation, instruction, instructions,
    reminder, greeting, farewell, sign-off, postscript, caption, one-liner, soundbite, sound bite, strapline, tagline, pitch, offer of, spin on`,
  },
  { kind: 'wishing', forms: 'want, wants, wanted, would like, would prefer, expects' },
  {
    kind: 'judging',
    verbs: `deem, commend, criticise, identify, recognise, highlight, note, acknowledge, condemn, applaud, laud,
    celebrate, recommend, lambast, blast`,
    forms: `recorded, held to be, considered to be, discovered, discovers, discovering, regretted, regrets, saw, sees,
    spotted, spots, detected, detects, find, finds, found, (finding/concerned/satisfied/clear/assured/reassured) that,
    judge, judges, judged, rated, graded, assessed, praise, praises, praised, praising, commending, criticising,
    highlighting, noting, acknowledging, credited, credits, crediting, (singled/singles/single/picked/picks/sets/set)
    out, flagged, flags, flagged up, (raised/raise/raises/raising) concerns, slam, slams, slammed, slamming,
    condemning, shows, showed, reported on, marked down, attributed, noticed, took issue, made clear, makes clear,
    laid bare, lays bare, exposed, exposes, uncovered, uncovers, lists, listed, pinpointed, pinpoints, critical of,
    full of praise for,
    (kind/kinder/kindest/warm/warmer/warmest/glowing/blunt/blunter/bluntest/generous/sharp/sharper/scathing/damning/positive/complimentary/concerned)
    about, harsh on, harsher on, harshest on, hard on, harder on, tough on, tougher on, scathing of, impressed by,
    impressed with, struck by, liked, admired, were pleased to see, seen in`,
  },
  {
    kind: 'naming',
    verbs: 'describe, label, characterise, dismiss, regard',
    forms: `describing, call, calls, called, calling, branded, brands, branding, dubbed, dubs, hail, hails, hailed,
    hailing, labelling, sum up, sum it up, termed, terms, summed up, sums up, defined, defines, liken, portrayed, portrays, painted,
    christened, styled, likes to call, like to call, had it as, have it as, billed, billed it as, refers to it
    as, refer to it as, referred to it as`,
  },
  {
    kind: 'citing',
    forms: `(makes/made/make) much of, (dwells/dwelt/dwell) on, quote, quotes, quoted, quoting, (quoted/quotes/quoting/read/reads/reading) from, cite, cites, cited, citing, read
    out, reading out, (drew/draws/drawing) attention to, pointed to, points to, pointing to, referred to, refers to,
    referring to, highlighting the, repeated the, flagged the`,
  },
  {
    kind: 'passage',
    forms: `sentence, passage, paragraph, extract, excerpt, bullet point, recommendation, the line, a line, a
    sentence, its words, wording, quote from, quotation from, key finding, key findings, headline finding`,
  },
  { kind: 'hearing', forms: 'heard, hear, hears, was told, were told, been told, is told, are told, being told' },
  {
    kind: 'saying-of',
    forms: 'as saying, as having said, as writing, as telling, as adding, as describing, as calling',
  },
  {
    kind: 'speech-noun',
    forms: `plan to become, plans to become, mission to, goal of, answers, responses, descriptions, explanations, opinions, views, tributes, warnings, pleas,
    testimonies, assessment of, account, version, take, position, argument, reading, stance, reference to, references to,
    mention of, words, word, apology, claim, comment, promise, pledge, pledges, description,
    response, answer, explanation, insistence, admission, view, opinion, tribute, warning,
    plea, commitment, advice, evidence was, testimony, submission, vision, aspiration, ambition, aim, denial, complaint, complaints, phrase, expression, motto, confession, demand, line, assurance, assurances`,
  },
  {
    kind: 'judging-noun',
    forms: `praise for, praise from, criticism, criticisms, verdict, conclusion, conclusions, concern,
    concerns, finding, summary, diagnosis, commendation, condemnation, recognition, evidence of, evidence that, credit for, concerns
    about, concern about, criticism of, criticism for`,
  },
  {
    kind: 'source',
    forms:
      'according to, (in/with/use) the words of, in the view of, in the opinion of, as per, says a report from, to quote',
  },
  {
    kind: 'name',
    forms: `marked, stamped, known as, known locally as, also known as, so-called, so called, what is called, what are called,
    named, nicknamed, entitled, titled, headed, the
    (term/word/words/phrase/name/heading/title/label/slogan/motto/expression/hashtag/question), code-named, codenamed,
    under the banner, under the banner of, is signed, was signed, stands for`,
  },
];

/**
 * Phrases that hold a reporting verb's form but report nothing: they are read as a whole (`continued to improve`,
 * `reported missing`).
 */
export const NOT_REPORTING = `in writing, calls (were/are/came/come/had/have/from/went/go/about), phone call, phone calls, telephone call, telephone calls, roll call, on call, word for word,
    (continued/continues/continue/reported/known/responded/responding/asked/told/agreed/note) to, reported missing, in
    charge, (the/northern/liverpool/lincolnshire/dorset/sunderland/gloucestershire/essex) echo, south wales echo,
    southern daily echo, (make/makes/made/making) sure that, be named, being named, (want/wants/wanted/wish/wished) to
    be named, want to be identified, wish to be identified, be identified, raised by, raised in, agreed by, accepted
    by, accepted for, written plan, written plans, read about, found in, found to be at risk, called in, called out,
    called into, assessed as, thought to be, welcomed into, in the word, in other words, in a word, credit union,
    quote of the day, notes to editors, note to editors, found himself, found herself, found themselves, last word,
    put into words, wrote off, recognised as`;
