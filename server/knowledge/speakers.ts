/**
 * Who speaks in texts about inspections of children's services, as rows: roles of people, bodies and documents, by whose
 * side they are on. Sources: the role titles, sections and names of documents in Ofsted's archived reports and letters
 * of 2009-2026, council releases, and the trade and local press.
 */

/** Whose words count as whose; null for words that tell a speaker but not the side (`a spokesman`, `a statement`). */
export type SpeakerSide = 'inspectorate' | 'authority' | 'other';

/** What a word for a speaker names: it tells which pronoun can stand for it. */
export type SpeakerKind = 'person' | 'people' | 'body' | 'document' | 'event';

export interface SpeakerRow {
  readonly side: SpeakerSide | null;
  readonly kind: SpeakerKind;
  /**
   * How firmly the words settle the side where a speaker is told by several (`chair of the council's improvement
   * board`): the highest wins. 0 for a mere form, 6 for what nothing overrules.
   */
  readonly weight: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The forms, each as it stands in a text, separated by a comma; of words in brackets that strokes set off, a form has any one. */
  readonly forms: string;
}

/** The weight of children, families and carers among speakers. */
export const WEIGHT_OF_FAMILY = 4;

const row = (side: SpeakerSide | null, kind: SpeakerKind, weight: SpeakerRow['weight'], forms: string): SpeakerRow => ({
  side,
  kind,
  weight,
  forms,
});

export const SPEAKER_ROWS: readonly SpeakerRow[] = [
  // The inspectorates, their people and what they write.
  row(
    'inspectorate',
    'body',
    4,
    `Ofsted, inspectorate, inspectorates, government (inspectorate/inspectorates/watchdog/watchdogs), watchdogs, regulators, watchdog, education watchdog, care watchdog,
    regulator, Care Quality Commission, CQC, HMICFRS, HMIC, His Majesty's Inspectorate, Her Majesty's Inspectorate, HM
    Inspectorate, Inspectorate of Probation, Inspectorate of Constabulary, HM Inspectorate of Constabulary, (Her/His)
    Majesty's Inspectorate of Constabulary, HMI Probation, HMIP, HMCI, Care Inspectorate, Care Inspectorate Wales,
    CIW, CSSIW, Estyn, CSCI, Commission for Social Care Inspection, Social Services Inspectorate, Education and
    Training Inspectorate, inspection team, inspectorate team`,
  ),
  row(
    'inspectorate',
    'people',
    4,
    `inspectors, Ofsted inspectors, government inspectors, HMIs, Her Majesty's Inspectors, His Majesty's Inspectors`,
  ),
  row(
    'inspectorate',
    'person',
    4,
    `inspector, government inspector, HMI, Her Majesty's Inspector, His Majesty's Inspector, lead inspector, chief
    inspector, chief inspector of (constabulary/schools/probation), inspector of constabulary, chief schools
    inspector, chief inspector of social care, (Her/His) Majesty's Chief Inspector, Ofsted
    (chief/director/spokesperson/spokesman/spokeswoman), Ofsted's director, Ofsted's national director, Ofsted's
    regional director`,
  ),
  row('inspectorate', 'person', 3, 'national director, regional director'),
  row('inspectorate', 'people', 1, `team of (two/three/four/five/six/seven/eight/nine/ten/eleven/twelve)`),
  row(
    'inspectorate',
    'document',
    4,
    `inspection (report/letter/findings/outcome), Ofsted (report/letter/findings/judgement/rating), Ofsted's report,
    inspectors' report, report by Ofsted, report from Ofsted, Ofsted's letter, monitoring letter, monitoring visit
    letter, monitoring visit report, focused visit letter, outcome letter, inspectors' findings`,
  ),
  row(
    'inspectorate',
    'document',
    1,
    'areas for improvement, areas for priority action, priority actions, recommendations, draft, draft report, report, reports, official report, letter, findings, judgement, judgements, judgment, assessment, annual rating',
  ),
  row(
    'inspectorate',
    'event',
    1,
    `inspection, inspections, predecessor (inspection/inspections/report/framework), reinspection, re-inspection, monitoring visit, monitoring visits, focused visit, focussed
    visit, full inspection, visit, JTAI, joint targeted area inspection, joint area review, annual performance
    assessment, annual performance assessments`,
  ),

  // The council, its trust or company, its members and staff.
  row(
    'authority',
    'body',
    2,
    `leadership team, management team, senior team, directorate, council, councils, local authority, local authorities, authority, authorities, town halls, trusts, county council, borough council, city council, district council, metropolitan
    borough council, town hall, county hall, city hall, civic centre, guildhall, children's trust, children's services
    trust, trust, trust board, board of the trust, children's company, cabinet, children's
    services department, children's department, social services department, administration`,
  ),
  row('authority', 'body', 2, 'department'),
  row('authority', 'person', 1, "in charge of children's services, in charge of social care, in charge of social work"),
  row('authority', 'body', 1, 'service, executive, team, teams, the county, the borough'),
  row('authority', 'body', 2, 'company'),
  row(
    'authority',
    'body',
    2,
    `Department (for/of) Children and Young People, Department for Children and (Families/Adults/Learning)`,
  ),
  row('other', 'person', 1, 'independent chair'),
  row('authority', 'body', 2, 'committee, panel, subcommittee, sub-committee, opposition'),
  row(
    'authority',
    'body',
    3,
    `(Labour/Conservative/Green/Reform/independent/ruling/opposition) group, Liberal Democrat group, Lib Dem group,
    council tenants, scrutiny committee, scrutiny panel, scrutiny board, overview and scrutiny, corporate parenting
    board, corporate parenting panel`,
  ),
  row(
    'authority',
    'person',
    3,
    `councillor, Cllr, Coun, Ald, alderman, cabinet member, executive member, lead member, portfolio holder, cabinet
    portfolio holder, children's (portfolio/brief/director/spokesman/spokeswoman/spokesperson/chief/boss), portfolio
    for children, children and families portfolio, deputy cabinet member, cabinet lead, executive lead, council
    (leader/spokesman/spokeswoman/spokesperson/chief/boss/officer/worker/employee), leader of the council, deputy
    council leader, director of children's services, director of children's social care, DCS, director of
    (children/people/education), director for children, children's services
    (director/spokesman/spokeswoman/spokesperson/chief/boss), director of social services, director of social care,
    council chief executive, social worker, consultant practitioner, (consultant/principal/agency) social worker,
    family support worker, personal adviser, personal advisor, independent reviewing officer, IRO, LADO, virtual
    school head, virtual school headteacher, virtual head, team manager, head of service, monitoring officer,
    opposition leader, leader of the opposition, group leader, scrutiny chair, chair of scrutiny, fostering manager,
    social work manager, ASYE, agency worker, foster panel chair, participation officer, youth worker`,
  ),
  row(
    'authority',
    'people',
    3,
    `councillors, (cabinet/executive/staff/elected) members, members of the council, council
    (leaders/chiefs/bosses/officers/staff/workers/employees), town hall chiefs, town hall bosses, county hall bosses,
    social workers, family support workers, personal advisers, personal advisors, independent reviewing officers,
    IROs, social work staff, social work teams, newly qualified social workers, agency workers, frontline staff,
    front-line staff, political leaders, fostering team, fostering office, fostering service, adoption team, adoption
    service, early help team, MASH team, virtual school, opposition councillors, youth workers`,
  ),
  row(
    'authority',
    'person',
    1,
    `director, (executive/corporate/strategic/assistant/service/interim/deputy/operational/managing) director, chief
    executive, chief operating officer, leader, deputy leader, mayor, elected mayor, deputy mayor, manager, officer,
    senior officer, member of staff, practitioner, supervisor, practice supervisor, team leader, worker, employee,
    opposite number, counterpart, line manager, boss, chief, chair, chairman, chairwoman, chairperson, vice chair,
    vice-chair, head of, colleague, deputy, senior figure`,
  ),
  row(
    'authority',
    'people',
    1,
    `directors, leaders, senior leaders, managers, senior managers, officers, senior officers, practitioners, workers,
    staff, management, team leads, service leads, practice leads, performance leads, employees, bosses, chiefs, executives`,
  ),

  // Parties, which speak as groups of the council unless more is told of them.
  row(
    'authority',
    'body',
    1,
    'Labour, Labour Party, Conservatives, Conservative, Conservative Party, Tories, Tory, Liberal Democrats, Liberal Democrat, Lib Dems, Lib Dem, Greens, Green Party, Reform UK, Plaid Cymru, UKIP',
  ),
  row('other', 'person', 5, 'national spokesperson, national spokesman, national spokeswoman'),

  // Government, Parliament and the courts.
  row(
    'other',
    'person',
    6,
    `minister, (children's/education/shadow/prime/first) minister, shadow children's minister, shadow education
    secretary, secretary of state, (children's/education/home/health/permanent) secretary, under-secretary, MP, peer,
    Lord, Baroness, (Lady/Mr/Mrs/Ms/Lord) Justice, MSP, MEP, judge, coroner, magistrate, Honourable Member, Right
    Honourable Member, hon. Member, hon. Friend, Member of Parliament, Member for (North/South/East/West/Mid),
    parliamentary candidate, prospective parliamentary candidate, police and crime commissioner, metro mayor, mayor of
    London, mayor of Greater Manchester, backbencher`,
  ),
  row('other', 'people', 6, 'ministers, MPs, peers, judges, magistrates, civil servants, courts'),
  row(
    'other',
    'body',
    6,
    `Department for Education, DfE, DfES, DCSF, Department for Children, Schools and Families, Department of Health, Home
    Office, Ministry of Justice, Whitehall, Downing Street, No 10, No. 10, Number 10, Number Ten, government department, Department for Education and Skills,
    select committee, education committee, children schools and families committee, public accounts committee, committee
    of MPs, Commons committee, House of Commons, House of Lords, Parliament, High Court, Court of Appeal, Family Court,
    National Audit Office, Audit Commission, ombudsman, Local Government and Social Care Ombudsman, spending watchdog,
    local government watchdog`,
  ),
  row('other', 'body', 5, 'government, central government, Welsh Government, Scottish Government, court, tribunal'),
  row(
    'other',
    'person',
    5,
    `commissioner, children's commissioner, DfE commissioner, children's services commissioner, improvement adviser,
    improvement advisor, independent scrutineer, peer reviewer, member of the public`,
  ),
  // Lawyers speak for whoever they act for (`the council's barrister`).
  row('other', 'person', 1, 'lawyer, solicitor, barrister, counsel, advocate, KC, QC'),
  row('other', 'people', 1, 'lawyers, solicitors, barristers'),
  row('other', 'person', 4, 'official, civil servant, government official, department official'),
  row('authority', 'person', 3, 'council official, town hall official, county official'),
  row('authority', 'people', 3, 'council officials, town hall officials'),
  row('other', 'people', 4, 'commissioners, officials, advisers, peer reviewers, members of the public'),
  row(
    'other',
    'body',
    5,
    'improvement board, safeguarding board, safeguarding children board, safeguarding boards, LSCB, SSCB,',
  ),
  row(
    'other',
    'body',
    5,
    `safeguarding partnership, safeguarding children partnership, safeguarding partners, child safeguarding practice
    review panel, combined authority, city region, Cafcass, youth justice board, regional adoption agency`,
  ),
  row(
    'other',
    'body',
    3,
    'branch, food bank, refuge, youth club, night shelter, forum, youth forum, association, federation, alliance, institute, network, parish council, town council, campaign, trustees',
  ),
  row('other', 'body', 2, 'board, partnership, commission, agency'),

  // Associations, unions, charities, the health service, police and schools.
  row(
    'other',
    'body',
    6,
    `Local Government Association, LGA, ADCS, Association of Directors of Children's Services, ADASS, Solace, union,
    unions, trade union, trades unions, Unison, GMB, Unite, NASUWT, NEU, NUT, TUC, BASW, British Association of Social
    Workers, Social Workers Union, Social Work England, NSPCC, Barnardo's, Children's Society, Action for Children,
    Coram, Coram BAAF, Become, Article 39, Family Rights Group, Fostering Network, Who Cares? Trust, National
    Children's Bureau, Family Action, Home for Good, Kinship, Nagalro, charity, charities, campaign group, pressure
    group, think tank, think-tank, foundation, (foundation/NHS/health/hospital/academy/multi-academy/healthcare)
    trust, NHS, NHS England, clinical commissioning group, CCG, integrated care board, ICB, hospital, health board,
    Healthwatch, police, constabulary, police force, the force, probation service, fire service, diocese, church`,
  ),
  row(
    'other',
    'person',
    6,
    `branch secretary, general secretary, regional secretary, regional organiser, branch organiser, union official,
    union representative, union rep, union leader, police (officer/constable/spokesman/spokeswoman/spokesperson),
    (police/detective/planning/health/tax/safety) inspector, chief constable, superintendent, chief superintendent,
    detective superintendent, Supt, Det Supt, Ch Supt, DCI, Det Insp, Det Sgt, sergeant, force spokesman, force
    spokeswoman, force spokesperson, convenor, branch chair, shop steward, detective`,
  ),
  row('other', 'people', 4, 'friends, supporters'),
  row('other', 'people', 6, 'police officers, detectives, union officials, union leaders, campaigners'),
  row(
    'other',
    'person',
    4,
    `head, deputy head, headteacher, head teacher, school head, primary head, secondary head, head of year, deputy headteacher, principal, school governor, teacher, teaching assistant,
    doctor, GP, paediatrician, consultant paediatrician, nurse, school nurse, health visitor, midwife, professor, academic, researcher, author,
    expert, consultant, vicar, bishop, rabbi, imam, volunteer, neighbour, resident, taxpayer, voter, campaigner,
    protester, activist, critic, reader, journalist, reporter, columnist, editor, presenter, blogger, provider,
    landlord, employer, visitor, parishioner, worshipper, constituent, tenant, complainant, claimant, applicant,
    onlooker, bystander, listener, viewer, colleague in the sector, client, psychologist, auditor, external auditor, (chair/vice-chair/clerk) of governors, adviser, advisor, caller`,
  ),
  row(
    'other',
    'people',
    4,
    `sector leaders, heads, school heads, primary heads, secondary heads, headteachers, head teachers, teachers, auditors, school staff, governors, health visitors, nurses, doctors, GPs, midwives, parishioners, constituents, visitors, tenants, complainants, academics,
    experts, volunteers, residents, taxpayers, neighbours, critics, readers, journalists, reporters, partners, partner
    agencies, health partners, school leaders, professionals, providers, advocates`,
  ),
  row(
    'other',
    'body',
    2,
    'primary school, secondary school, high school, school, schools, college, university, academy, nursery, newspaper, paper, BBC, ITV, magazine, website',
  ),

  // Children, families and carers.
  row(
    'other',
    'person',
    WEIGHT_OF_FAMILY,
    `parent, mother, mum, mam, father, dad, grandmother, grandfather, grandparent, grandson, granddaughter, grandchild,
    son, daughter, nephew, niece, husband, wife, cousin, mother-in-law, daughter-in-law, nan, gran, aunt, uncle,
    sister, brother, stepfather, stepmother, guardian, special guardian, foster carer, foster parent, foster mother,
    foster father, carer, kinship carer, adopter, adoptive parent, prospective adopter, adoptive mother, young
    (person/man/woman/mum/adult/ambassador/inspector), teenager, youngster, lad, lass, child, boy, girl, care leaver,
    care-leaver, child in care, couple, pupil, student, apprentice, victim, survivor, year-old, years old, aged,
    family member, relative, former foster child, youth council member, youth council representative`,
  ),
  row(
    'other',
    'people',
    WEIGHT_OF_FAMILY,
    `parents, mothers, fathers, mums, dads, grandchildren, sons, daughters, families, children and families, grandparents, foster carers, foster parents, carers, kinship carers, adopters,
    adoptive parents, prospective adopters, young people, young adults, children, children in care, children and young
    people, teenagers, youngsters, care leavers, care-leavers, care-experienced young people, care-experienced, pupils,
    students, boys, girls, victims, survivors, siblings, relatives, year-olds, unaccompanied children, service users,
    family, young ambassadors`,
  ),

  // Members of the public, until more is told of them.
  row(
    'other',
    'person',
    1,
    'friend, pal, woman, man, lady, gentleman, passer-by, shopper, stallholder, driver, pensioner',
  ),
  row(
    'authority',
    'person',
    3,
    '(principal/borough/county/city) solicitor, (woman/man/person/one) in charge, (woman/man/person) (charged/tasked) with',
  ),

  row('other', 'body', 4, "children in care council, youth council, youth parliament, young people's council"),

  // Other documents.
  row(
    'other',
    'document',
    5,
    `serious case review, serious case reviews, case review, child safeguarding practice review, safeguarding practice
    review, practice review, learning review, independent (review/inquiry/investigation/report), domestic homicide
    review, public inquiry, inquiry, official inquiry, inquiry report, overview report, commissioner's report, court
    judgment, peer review, peer challenge, LGA peer review, white paper, green paper, Hansard, improvement notice,
    statutory direction`,
  ),
  row(
    'other',
    'document',
    3,
    'notice, direction, statutory notice, review, study, survey, research, poll, petition, article, story, headline, leaflet, book, poster, editorial, banner, placard, placards, banners, graffiti',
  ),
  row('authority', 'document', 3, 'motion, amendment, resolution'),
  row(
    'authority',
    'document',
    3,
    `(council/covering/cover/cabinet/committee/scrutiny/officers'/director's/council's/budget/annual) report, covering
    paper, cabinet paper, report to cabinet, report to councillors, report to the cabinet, council
    (statement/document/letter/newsletter/minutes), self-evaluation, self evaluation, self-assessment, self
    assessment, improvement plan, action plan, children and young people's plan, council's website, council's letter,
    risk register, internal audit, internal audit report, cabinet minutes, committee minutes`,
  ),
  row(
    null,
    'document',
    0,
    'statement, press release, news release, release, email, e-mail, tweet, newsletter, document, note, memo, memorandum, bulletin, circular, post, blog, blog post, speech, text message, web page, webpage, minutes',
  ),
  row(null, 'body', 0, 'office, press office'),
  row(null, 'people', 0, 'members, colleagues, representatives, sources, insiders, spokespeople'),
  row(
    null,
    'person',
    0,
    'spokesman, spokeswoman, spokesperson, successor, predecessor, president, vice president, vice-president, representative, source, insider, speaker, press officer, member, panel member, board member',
  ),
];

/**
 * Phrases that hold a speaker's word but name no speaker: they are read as a whole, so that nothing in them is taken for
 * one (`children's services`, `council tax`).
 */
export const NOT_SPEAKERS = `official (figures/data/statistics/visit/inspection), Isle of Man, head office, head start, head count, head on,
    heads up, head of steam, over its head, over their heads, his head, her head, heads of terms, head to head, head
    first, note of (caution/thanks/hope/optimism), source of, sources of, member state, child protection, children's
    (services/homes/home/centre/centres), children's social care, children's social work, children in need, child in
    need, children looked after, looked after children, looked-after children, services for children, support for
    children, council tax, council house, council housing, family (support/hub/hubs/time/finding/safeguarding/home),
    family group conference, family group conferences, police protection, police station, court proceedings, care
    proceedings, court order, school place, school places, school improvement, school holidays, parent company, report
    card, report cards, annual reports, social care, foster care, kinship care, health visitor service, mental health,
    letter before proceedings, staff turnover, staff morale, staffing, manager oversight, management oversight, letter
    box, home visit, home visits, young carers, parental responsibility, parenting, parents evening, parents' evening,
    child sexual exploitation, child exploitation, child poverty, childcare, residents' association, local authority
    children's services, local authority designated officer arrangements, chief executive's office, year-old boy's
    death`;
