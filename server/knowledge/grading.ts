/**
 * The words around grades: what judges, what is judged, what hopes, denies or counts. Each row is one class of words; one
 * more way of saying a thing is one more form. Gathered from the wording of official reports since 2009 and of the press
 * (see the counts of introductory phrases kept with the frameworks' sources).
 */
export type GradingClass =
  | 'judge' // to judge, rate, find: takes a grade as its complement
  | 'copula' // is, was, remains
  | 'move' // to move, rise, fall: takes `to` and a grade
  | 'give' // to give, receive, keep: takes a grade as its object
  | 'grade-noun' // rating, judgement, mark
  | 'service' // what is judged as a whole: services, department, provision
  | 'whole' // words that make a grade one for everything: overall
  | 'every-area' // one grade for all areas at once: across the board
  | 'unit' // what is graded one by one and is no service: cases, audits, plans
  | 'provider' // other bodies with grades of their own: schools, homes
  | 'board' // bodies of the same area whose grades count as `other`: safeguarding boards, youth justice
  | 'regulator'
  | 'negation'
  | 'hope' // wishes, plans, conditions: the grade has not been given
  | 'generic' // all councils, any authority: nobody in particular
  | 'pronoun'
  | 'determiner'
  | 'adverb'
  | 'as'
  | 'to'
  | 'from'
  | 'for'
  | 'and'
  | 'or-better'
  | 'relative'
  | 'comparison'; // as, than, below: the grade is a yardstick

/** Forms by class; lower case, matched whatever the capitals. */
export const GRADING_FORMS: Readonly<Record<GradingClass, readonly string[]>> = {
  judge: [
    'judge', 'judges', 'judged', 'judging', 'rate', 'rates', 'rated', 'rating them', 'rating it', 'grade', 'graded', 'grading it', 'find', 'finds', 'found', 'deem', 'deemed',
    'assess', 'assessed', 'class', 'classed', 'classified', 'consider', 'considered', 'describe', 'described', 'declare', 'declared', 'call', 'called',
    'label', 'labelled', 'labeled', 'brand', 'branded', 'rank', 'ranked', 'score', 'scored', 'mark', 'marked', 'put', 'placed', 'pronounced', 'ruled', 'evaluated',
    'come out', 'comes out', 'came out', 'coming out', 'emerged', 'listed', 'told', 'dubbed', 'recognised', 'confirmed', 'reported', 'regarded', 'held',
    'concluded', 'said', 'says', 'shown', 'reassessed', 're-graded', 'regraded', 'inspected and found',
  ],
  copula: [
    'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'remain', 'remains', 'remained', 'remaining', 'stay', 'stays', 'stayed', 'become', 'becomes', 'became',
    'isn\'t', 'wasn\'t', 'aren\'t', 'weren\'t', 'continue to be', 'continues to be', 'continued to be', 'still', 'seem', 'seems', 'is now', 'are now',
  ],
  move: [
    'move', 'moves', 'moved', 'moving', 'improve', 'improves', 'improved', 'improving', 'rise', 'rises', 'rose', 'risen', 'raised', 'climb', 'climbs', 'climbed', 'jump', 'jumps', 'jumped', 'leap', 'leapt', 'leaped', 'step', 'steps', 'stepped',
    'go', 'goes', 'went', 'gone', 'come', 'comes', 'came', 'upgrade', 'upgraded', 'upgrades', 'downgrade', 'downgraded', 'downgrades', 'fall', 'falls', 'fell', 'fallen', 'falling', 'slip', 'slips', 'slipped', 'drop', 'drops', 'dropped', 'decline', 'declined',
    'slide', 'slid', 'sink', 'sank', 'plunge', 'plunged', 'plummeted', 'tumbled', 'lift', 'lifts', 'lifted', 'lifted out of', 'pull', 'pulled', 'promoted', 'relegated', 'demoted', 'progressed', 'advanced', 'returned', 'deteriorated', 'changed', 'stay', 'stays', 'stayed', 'staying', 'remain', 'remains', 'remained',
    'turned around', 'up', 'down', 'up one to', 'back', 'transformed', 'shifted', 'bounced back', 'escaped', 'emerged',
  ],
  give: [
    'give', 'gives', 'gave', 'given', 'giving', 'award', 'awards', 'awarded', 'awarding', 'receive', 'receives', 'received', 'receiving', 'get', 'gets', 'got', 'getting', 'gained', 'gains', 'gain', 'earn', 'earned', 'earns', 'achieve', 'achieves', 'achieved', 'achieving', 'secure', 'secured', 'secures', 'secured its',
    'hand', 'handed', 'hands', 'win', 'won', 'wins', 'keep', 'keeps', 'kept', 'keeping', 'retain', 'retains', 'retained', 'maintain', 'maintains', 'maintained', 'hold', 'holds', 'held', 'carries', 'carried', 'slapped with', 'landed', 'obtained', 'scored', 'scores', 'attained', 'issued', 'collected', 'clinched', 'celebrates', 'celebrated', 'lost', 'loses',
    'resulted in', 'results in', 'led to', 'concluded with', 'ended in', 'ended with', 'returned', 'return', 'has', 'have', 'had', 'with',
  ],
  'grade-noun': [
    'rating', 'ratings', 'grade', 'grades', 'grading', 'gradings', 'judgement', 'judgements', 'judgment', 'judgments', 'mark', 'marks', 'score', 'scores', 'verdict', 'verdicts', 'result', 'results', 'outcome', 'outcomes', 'status', 'label', 'category', 'band', 'assessment', 'finding', 'conclusion', 'headline judgement', 'headline judgements',
    'overall judgement', 'overall judgment', 'overall grade', 'overall rating', 'report', 'ofsted', 'inspection', 'inspections', 'effectiveness', 'word', 'ofsted report', 'ofsted rating', 'ofsted grade', 'ofsted judgement', 'inspection result', 'tag', 'position',
  ],
  service: [
    'services', 'children\'s services', 'childrens services', 'children’s social care', 'children\'s social care', 'children\'s social care services', 'children and families services', 'children and family services', 'services for children', 'services for children and young people', 'services for children and families', 'services for vulnerable children', 'social care services', 'children\'s services department', 'social services',
    'service', 'department', 'departments', 'authority', 'local authority', 'council', 'borough', 'county', 'city', 'town hall', 'directorate', 'provision', 'children\'s department', 'effectiveness of services', 'overall effectiveness of services', 'social care', 'child services', 'children\'s social services', 'council\'s services', 'children\'s care services', 'the trust', 'work', 'support', 'care', 'children\'s care',
  ],
  whole: ['overall', 'in general', 'across the board overall', 'as a whole', 'all round', 'taken as a whole'],
  'every-area': [
    'across the board', 'in all areas', 'in every area', 'in each area', 'in all categories', 'in every category', 'in all four areas', 'in all three areas', 'in all five areas', 'in each of the three areas', 'in each of the four areas', 'in each of the areas', 'all four headline judgements', 'all the headline judgements', 'all headline judgements',
    'all four judgements', 'all three judgements', 'all five judgements', 'all areas', 'every area', 'each area', 'all four areas', 'all three areas', 'all five areas', 'all the areas', 'all areas inspected', 'every judgement', 'each judgement', 'each of the four areas', 'each of the three areas', 'every one of the areas', 'all categories', 'every category', 'in all the judgement areas', 'for everything', 'on every measure', 'on all counts',
  ],
  unit: [
    'case', 'cases', 'case files', 'case file', 'audit', 'audits', 'audited', 'file', 'files', 'plan', 'plans', 'pathway plans', 'care plans', 'assessments', 'record', 'records', 'recording', 'visits', 'referrals', 'supervision', 'decision', 'decisions', 'decision-making', 'response', 'chronologies', 'documents', 'minutes', 'reports', 'work of',
    'audited cases', 'sampled', 'moderated', 'self-assessment', 'self-evaluation', 'caseloads', 'practice', 'interventions', 'the quality of', 'quality of plans', 'meetings', 'reviews', 'oversight', 'management oversight', 'data', 'evidence', 'placements', 'resources', 'supply', 'housing', 'accommodation', 'staffing', 'training', 'action', 'actions', 'checks', 'debts', 'claims', 'tasks',
  ],
  provider: [
    'school', 'schools', 'academy', 'academies', 'nursery', 'nurseries', 'college', 'colleges', 'pre-school', 'childminder', 'childminders', 'home', 'homes', 'children\'s home', 'children\'s homes', 'residential home', 'residential homes', 'provider', 'providers', 'provider\'s', 'providers\'', 'agency', 'agencies', 'fostering agency', 'fostering agencies', 'fostering service', 'adoption agency', 'regional adoption agency', 'hospital', 'hospitals', 'care home', 'care homes',
    'gp practice', 'surgery', 'settings', 'setting', 'early years settings', 'children\'s centre', 'children\'s centres', 'police', 'force', 'constabulary', 'ambulance', 'nhs', 'adult social care', 'adult services', 'adults\' services', 'adult care', 'cqc', 'care quality commission', 'university', 'prison', 'secure unit', 'pupil referral unit', 'unit', 'sixth form', 'primary', 'secondary', 'academy trust', 'short breaks', 'respite', 'placement', 'hostel', 'supported accommodation', 'learning disability service', 'independent fostering',
    'foyer', 'free school', 'special school', 'special schools', 'infant school', 'junior school', 'grammar',
  ],
  board: [
    'safeguarding board', 'safeguarding children board', 'local safeguarding children board', 'lscb', 'scb', 'the board', 'safeguarding partnership', 'safeguarding children partnership', 'youth justice service', 'youth justice services', 'youth justice', 'youth offending service', 'youth offending team', 'yot', 'youth offending', 'probation',
    'capacity to improve', 'capacity for improvement', 'capacity for further improvement', 'quality of practice', 'health services', 'health', 'quality of provision', 'contribution of health agencies', 'multi-agency partnership',
  ],
  regulator: ['ofsted', 'inspectors', 'inspector', 'the inspectorate', 'inspectorate', 'watchdog', 'the watchdog', 'regulator', 'the regulator', 'hmi', 'inspection team', 'her majesty\'s inspectors', 'his majesty\'s inspectors', 'csci', 'commission for social care inspection'],
  negation: ['not', 'no longer', 'never', 'nothing', 'none', 'neither', 'nor', 'no', 'isn\'t', 'wasn\'t', 'aren\'t', 'weren\'t', 'hasn\'t', 'haven\'t', 'didn\'t', 'cannot', 'rather than', 'instead of', 'far from', 'short of', 'anything but', 'less than', 'without', 'avoid', 'avoided', 'avoiding'],
  hope: [
    'hope', 'hopes', 'hoped', 'hoping', 'want', 'wants', 'wanted', 'wanting', 'aim', 'aims', 'aimed', 'aiming', 'ambition', 'ambitions', 'aspire', 'aspires', 'aspiration', 'aspirations', 'goal', 'target', 'targets', 'vision', 'journey', 'road', 'path', 'towards', 'toward', 'on the way to', 'next step', 'strive', 'striving', 'determined', 'committed', 'plan to', 'plans to', 'intend', 'intends', 'expect', 'expects', 'expected', 'expecting',
    'if', 'should', 'would', 'could', 'might', 'may', 'can', 'must', 'until', 'unless', 'whether', 'will', 'we\'ll', 'it\'ll', 'they\'ll', 'won\'t', 'to become', 'in order to be', 'to get to', 'to reach', 'to achieve', 'to be rated', 'to be judged', 'fear', 'feared', 'fears', 'risk of', 'claimed', 'wrongly', 'mistakenly', 'had it been', 'predicted', 'pushing for', 'working to', 'believe', 'believes', 'think', 'thinks', 'seeking', 'dream', 'deserve', 'deserved', 'called for', 'so that', 'threat', 'threatened', 'meet the requirements for',
  ],
  generic: ['a local authority', 'local authorities', 'authorities', 'councils', 'other councils', 'neighbouring authorities', 'neighbours', 'other local authorities', 'other authorities', 'any council', 'a council', 'any local authority', 'most authorities', 'nationally', 'in england', 'across the country', 'across england', 'of the country', 'per cent of', 'number of', 'proportion of', 'percentage', 'town halls', 'an authority', 'an lscb', 'a service', 'services that are', 'those judged', 'those rated', 'anyone', 'everyone', 'anybody', 'some of', 'anything', 'in ten'],
  pronoun: ['it', 'they', 'them', 'we', 'us', 'which', 'that', 'this', 'these', 'who', 'itself', 'one', 'both', 'all', 'each', 'you', 'everything', 'i', 'he', 'she'],
  determiner: ['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her', 'another', 'that', 'this', 'same', 'a second', 'a third', 'first', 'second', 'third', 'straight', 'coveted', 'top', 'highest', 'lowest', 'new', 'latest', 'previous', 'last', 'worst', 'best', 'ofsted\'s', 'ofsted', 'solid', 'full', 'consecutive', 'clear', 'damning', 'glowing', 'overall', 'headline', 'only'],
  adverb: ['also', 'again', 'only', 'still', 'now', 'then', 'already', 'both', 'all', 'once', 'twice', 'once more', 'too', 'just', 'previously', 'formerly', 'currently', 'consistently', 'clearly', 'officially', 'subsequently', 'collectively', 'each', 'firmly', 'already', 'initially', 'originally', 'recently', 'therefore', 'however', 'ultimately', 'merely', 'even', 'at best', 'respectively', 'at least', 'itself', 'themselves', 'today', 'rightly', 'since', 'so'],
  as: ['as', 'as being', 'as having been', 'like', 'at', 'in the category of'],
  to: ['to', 'to be', 'to have been', 'to being', 'up to', 'to require', 'into', 'out of', 'of'],
  from: ['from', 'out of'],
  for: ['for', 'on', 'in', 'with regard to', 'in respect of', 'in relation to', 'regarding', 'in terms of', 'when it comes to', 'in the way', 'around', 'across', 'in the area of', 'as for'],
  and: ['and', 'but', 'or', 'while', 'whilst', 'with', 'as well as', 'along with', 'plus', '&', 'and also', 'and for', 'and in', 'although', 'though'],
  'or-better': ['or better', 'or outstanding', 'or good', 'or higher', 'or above', 'or inadequate', 'and above', 'and outstanding practice', 'or worse', 'or below'],
  relative: ['which', 'that', 'who', 'whose', 'where', 'when', 'because'],
  comparison: ['than', 'short of', 'below', 'above', 'beyond', 'on a par with', 'benchmark', 'standard of', 'criteria for', 'requirements for', 'descriptors', 'threshold for', 'the definition of', 'means', 'scale', 'grades are', 'judgements are', 'four-point', 'key'],
};
