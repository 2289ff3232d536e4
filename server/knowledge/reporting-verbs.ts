/**
 * Words by which English texts report what somebody said or wrote, as rows.
 * Sources: the reporting verbs listed for news on inspections (`found`, `judged`, `praised`, `slammed` ...) and Quirk et
 * al., A Comprehensive Grammar of the English Language (1985), 14.28-14.35 on reporting verbs and clauses.
 */

/**
 * - `speech`: what anybody says or writes (`said`, `told`, `added`);
 * - `judging`: what inspectors do; without a doer it is theirs (`was praised for`);
 * - `naming`: calls a thing by the quoted words (`described … as`, `called it`);
 * - `hearing`: the subject hears, and somebody else speaks (`heard`);
 * - `saying-of`: `quoted X as saying`: the speaker stands right before it;
 * - `speech-noun`, `judging-noun`: the same as nouns (`apology`, `praise`), whose speaker stands in `X's` or after `from`;
 * - `source`: `according to`, after which the speaker stands;
 * - `name`: what follows is a name or a word mentioned as a word (`known as`, `so-called`, `the term`).
 */
export type ReportingKind =
  | 'speech'
  | 'judging'
  | 'naming'
  | 'hearing'
  | 'saying-of'
  | 'speech-noun'
  | 'judging-noun'
  | 'source'
  | 'name';

export interface ReportingRow {
  readonly kind: ReportingKind;
  /** The forms, each as it stands in a text, separated by a comma. */
  readonly forms: string;
}

export const REPORTING_ROWS: readonly ReportingRow[] = [
  {
    kind: 'speech',
    forms: `say, says, said, saying, used to say, tell, tells, told, telling, add, adds, added, adding, state, states,
    stated, stating, write, writes, wrote, written, writing, explain, explains, explained, explaining, comment,
    commented, commenting, continue, continues, continued, continuing, conclude, concludes, concluded, concluding,
    report that, reports that, report being, report feeling, report how, reported, reporting, reported that, reply, replies, replied, replying, respond, responds,
    responded, responding, answer, answers, answered, insist, insists, insisted, insisting, admit, admits, admitted,
    admitting, argue, argues, argued, arguing, claim, claims, claimed, claiming, stress, stresses, stressed, stressing,
    emphasise, emphasises, emphasised, emphasising, reiterate, reiterates, reiterated, confirm, confirms, confirmed,
    announce, announces, announced, announcing, declare, declares, declared, declaring, remark, remarks, remarked,
    recall, recalls, recalled, joke, jokes, joked, tweet, tweets, tweeted, posted, promise, promises, promised,
    promising, pledge, pledges, pledged, pledging, vow, vows, vowed, vowing, urge, urges, urged, urging, apologise,
    apologises, apologised, apologising, thank, thanks, thanked, thanking, warn, warns, warned, warning, ask, asks,
    asked, asking, demand, demands, demanded, demanding, deny, denies, denied, denying, welcome, welcomes, welcomed,
    welcoming, accept, accepts, accepted, accepting, agree, agrees, agreed, believe, believes, believed, feel, feels,
    felt, think, thinks, thought, hope, hopes, hoped, suggest, suggests, suggested, suggesting, put it, puts it, putting
    it, spoke of, speak of, speaks of, speaking of, spoke about, talk of, talks of, talked of, talk about, talked about,
    refer to, refers to, referred to, referring to, point to, points to, pointed to, pointing to, point out, points out,
    pointed out, pointing out, reads, read out, reading out, cite, cites, cited, citing, quote, quotes, express,
    expresses, expressed, expressing, outline, outlines, outlined, outlining, shout, shouted, testify, testified, complain,
    complains, complained, complaining, concede, concedes, conceded, observe, observes, blamed, blames, blame, call for,
    calls for, called for, calling for, calling on, called on, reveal, reveals, revealed, revealing, repeat, repeated,
    reflects, reflected, reflecting, muttered, predicted, predicts, acknowledged that, acknowledges that, recognised that,
    went on, goes on`,
  },
  {
    kind: 'judging',
    forms: `find, finds, found, finding that, judge, judges, judged, rate, rated, rates, grade, graded, deem, deemed,
    assess, assessed, praise, praises, praised, praising, commend, commends, commended, commending, criticise,
    criticises, criticised, criticising, identify, identifies, identified, identifying, recognise, recognises,
    recognised, recognising, highlight, highlights, highlighted, highlighting, note, notes, noted, noting, observed,
    acknowledge, acknowledges, acknowledged, acknowledging, credit, credited, crediting, single out, singled out, flag,
    flags, flagged, flagging, raise concerns, raises concerns, raised concerns, raising concerns, condemn, condemns,
    condemned, condemning, slam, slams, slammed, slamming, blast, blasts, blasted, lambast, lambasted, applaud, applauds,
    applauded, laud, lauded, celebrate, celebrates, celebrated, attribute, attributed, marked down, show, shows, showed, reported on, picked out, picks out, recommend, recommends, recommended`,
  },
  {
    kind: 'naming',
    forms: `describe, describes, described, describing, call, calls, called, calling, brand, brands, branded, branding,
    dub, dubs, dubbed, hail, hails, hailed, hailing, label, labels, labelled, labelling, term, terms, termed, regard,
    regards, regarded, characterise, characterises, characterised, dismiss, dismissed, summed up, sums up, define,
    defined`,
  },
  { kind: 'hearing', forms: 'heard, hear, hears, was told, were told, been told, is told, are told' },
  { kind: 'saying-of', forms: 'as saying, as having said, as writing, as telling, as adding' },
  {
    kind: 'speech-noun',
    forms: `words, word, apology, claim, claims, comment, comments, remark, remarks, promise, promises, pledge, pledges,
    description, response, reply, answer, message, explanation, insistence, admission, boast, view, opinion, tribute,
    warning, plea, call, commitment, ambition, aim, vow, denial, complaint, complaints, phrase, expression, motto`,
  },
  {
    kind: 'judging-noun',
    forms: `praise, criticism, criticisms, verdict, conclusion, conclusions, concern, concerns, finding, commendation,
    condemnation, recognition, evidence of, evidence that`,
  },
  {
    kind: 'source',
    forms:
      'according to, in the words of, in the view of, in the opinion of, as per, quoted from, quoting from, quoting',
  },
  {
    kind: 'name',
    forms: `known as, known locally as, also known as, so-called, so called, what is called, what are called, named,
    nicknamed, entitled, titled, headed, the term, the word, the words, the phrase, the name, the label, the slogan, the
    motto, the expression, code-named, codenamed, under the banner, under the banner of, the hashtag`,
  },
];
