/**
 * What grades are said of, and what they are not: judged services, neighbouring bodies whose grades count, other bodies, single
 * pieces of work. A row is a class, each form in it one more name of the kind; a form may stand in several rows.
 */
export const JUDGED_THINGS = {
  /** Nouns for a grade: \`its good rating\`, \`a judgement of adequate\`. */
  'grade-noun': `rating | ratings | grade | grades | grading | gradings | judgement | judgements | judgment | judgments | ofsted rating | ofsted
    grade | ofsted judgement | ofsted judgment | ofsted ratings | ofsted grading | ofsted verdict | verdict | verdicts | status | overall
    rating | overall grade | overall judgement | overall judgment | inspection rating | ofsted inspection rating | children's services
    rating | mark | marks | ofsted mark | ofsted status | overall effectiveness rating | label | category | bracket | territory | box | ranking
    | classification | ofsted report card | badge | band | tag | assessment | ofsted assessment`,
  /** Titles in official reports that stand right before a sentence. */
  title: `summary of findings | key findings | executive summary | summary for children and young people | inspection findings`,
  /** Nouns that a sentence may equate with a grade: \`the outcome is good\`. */
  result: `outcome | result | word | phrase | verdict | finding | conclusion | headline | headline judgement | headline judgements | headline grade |
    overall outcome | answer | score | mark | position | picture overall | report card | ofsted's view | assessment | previous assessment
    | overall position | judgement overall | outcome overall | the tally | tally | the word at the top | haul | set of grades | clean
    sweep | full house`,
  /** What is judged as a whole. */
  service: `services | service | children's services | childrens services | children's social care | children's social care services |
    children's social work | children's social work services | social work in | social work at | social work across | children and families services | children and family services |
    children's and families' services | services for children | services for children and young people | services for children and families
    | services for vulnerable children | services to children | services to children and families | children's services department |
    children's department | children's care | children's care services | child services | kids' services | social services | children's social
    services | children's social services department | social services department | social care services | social care | department |
    directorate | children's company | children's services company | its company | our company | authority | local authority | council | county council | city council | borough council | borough | county | city | town hall | councils |
    authorities | boroughs | trust | children's trust | effectiveness | the effectiveness of services | effectiveness of services | the effectiveness of the services
    | safeguarding and children's services | children and young people's services | children, young people and families services |
    its services | our services | their services | neighbour | neighbours | county hall | city hall | civic centre | local authorities | the whole department`,
  /** What a judged service may be called before \`for\` or \`with\` and its area; any other noun there is only a part of it. */
  'service-head': `service | services | contribution | work | working | provision | arrangements | experiences | experience | progress | judgement |
    judgment | grade | rating | judgements | performance | effectiveness | impact | those | the one | area | areas | category | element
    | section | strand | side | part | headline | arm | bit | team working | function | functions | offer | department`,
  /** All whom a service is for: with them it is the whole service. */
  people: `children | young people | families | children and young people | children and families | vulnerable children | youngsters | kids`,
  /** One grade for all areas at once. */
  'every-area': `the rest of it | the rest of the service | the rest of the services | the rest of the judgements | the rest of the areas |
    the rest of its work | the rest of the department | all bar one of the judgements | all but one of the judgements |
    all bar one of the areas | all but one of the areas | all but one judgement | all bar one judgement | elsewhere |
    across the board | in every area | in each area | in every category | all judgement areas | every area | each area |
    all areas inspected | every judgement | each judgement | each of the three parts | each of the four parts | each of the parts |
    every part | all three parts | all the parts | every category | for everything | for everything else | on every measure |
    on all counts | every single area | every heading | under each heading | under every heading | in all respects |
    in every respect | in everything | everything | everything else | all else | all the other work | all its other work | all inspected areas | all aspects | in every judgement |
    in each judgement | in each category | all the judgements beneath it | all four grades | all three grades | all four |
    right across | in all but one area | the full set | every single judgement | every other area | every other judgement |
    the three judgements | the four judgements`,
  /** What an every-area excepts. */
  except: `except | except for | apart from | bar | but one | but | other than | save | save for | with the exception of | excepting | barring
    | all but one | one exception | but not`,
  /** Single pieces of work, and anything else that is good or inadequate without being a judged service. */
  unit: `improving outcomes | well-being | wellbeing | casework | case | cases | case file | case files | audit | audits | audited | file | files | plan | plans | record | records | recording | visits
    | referral | referrals | supervision | decision | decisions | decision-making | response | responses | chronology | chronologies | document
    | documents | minutes | reports | self-assessment | caseloads | practice | social work practice | interventions | quality | standard
    | standards | meetings | review | reviews | oversight | management oversight | data | evidence | resources | supply | housing | accommodation | staffing |
    training | action | actions | checks | debts | claims | tasks | assessment of need | assessments | outcomes | attainment | attendance |
    relationships | communication | support | engagement | planning | placements | placement | matching | social workers | workers | morale |
    carers | foster carers | process | processes | systems | policies | procedures | commissioning | education | schooling |
    contact | timeliness | quality assurance | performance management | fire safety | road safety | food safety | building safety | health and safety | safety net | food | news | idea | things | question | virtual school |
    the virtual school | notifications | invoices | workforce | interviews | links | commitment | aspects | elements | help | manager | website`,
  /** Of those, what is graded one by one. */
  sample: `casework | case | cases | case file | case files | audit | audits | audited | audited cases | file | files | plan | plans | assessments | referrals |
    records | chronologies | reviews | pieces of work | the sample | samples | placements | per cent | percent`,
  /** Other bodies with grades of their own. */
  provider: `mental health trust | hospital trust | nhs trust | nhs foundation trust | foundation trust | ambulance trust | acute trust | academy trust | residential homes | residential home | school | schools | school's | academy | academies | nursery | nurseries | college | colleges | pre-school | pre-schools |
    childminder | childminders | home | homes | children's home | children's homes | residential home | residential homes | provider |
    providers | provider's | providers' | agency | agencies | fostering agency | fostering agencies | fostering service | fostering services |
    fostering | adoption agency | adoption agency | adoption agencies | voluntary adoption agency | regional adoption agency | hospital | hospitals | care home | care homes | gp practice | surgery
    | setting | settings | early years settings | children's centre | children's centres | police | police force | force | forces |
    constabulary | ambulance | nhs | adult social care | adult services | adults' services | adult care | adult social services | cqc | care
    quality commission | university | prison | secure unit | secure children's home | pupil referral unit | sixth form | primary | primaries | secondaries | primaries | secondaries |
    secondary | academy trust | multi-academy trust | short breaks | short break | respite | respite unit | respite centre | hostel |
    supported accommodation | learning disability service | independent fostering | free school | special school | special schools |
    infant school | junior school | grammar school | high school | primary school | primary schools | secondary school | secondary
    schools | residential unit | residential units | one adoption | placements | placement | nhs trust | foundation trust | hmicfrs | probation service
    | fire service | care provider | care providers | playgroup | playgroups | family centre | family centres | family hub | family hubs | further education | adult learning | behaviour | teaching | quality of teaching | quality of education | early years | early years provision | personal development | pupils | curriculum | teachers | headteacher | governors`,
  /** Neighbouring bodies and aspects whose grades count, but as \`other\`. */
  board: `safeguarding board | safeguarding boards | safeguarding children board | local safeguarding children board | local safeguarding
    children's board | safeguarding children's board | lscb | scb | arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children | the board | this board | our board | safeguarding partnership | youth justice service | youth
    justice services | youth justice | youth justice work | youth offending service | youth offending services | youth offending team | yot |
    youth offending | capacity to improve | capacity for improvement | capacity for further improvement | capacity to improve further | quality of practice | the quality of
    practice | quality of provision | the quality of provision | contribution of health agencies`,
  regulator: `ofsted | inspectors | inspector | inspectorate | the inspectorate | watchdog | the watchdog | regulator | the regulator | hmi |
    inspection team | the inspection team | her majesty's inspectors | his majesty's inspectors | csci | commission for social care inspection | education watchdog | report | letter | reports`,
  /** Who grades the council's own work. */
  own: `mock inspection | mock inspectors | managers | senior managers | auditors | the quality assurance team | quality assurance team | audit team | moderators | moderation | self-evaluation |
    self-assessment | self evaluation | self assessment | peer review | peer challenge | peer reviewers | peer team | review team | lga team | peers | officers | own view | own estimation | own opinion | own assessment | own judgement | own eyes | own grading | own grades | own scoring | own reckoning | own admission | own measure | own standards | own auditors | practitioners |
    staff | team managers | consultants | lga | the lga | itself | themselves | ourselves | the audit | audit | audits | campaigners | unison | the union | unions | critics | charities | parents | families | young people | residents |
    service managers | dip sample`,
  council: `las | authority | authorities | council | councils | borough | boroughs | local authority | local authorities | department | county | city | one | ones | town hall`,
  /** Councils by the number. */
  many: `councils | las | authorities | local authorities | boroughs | town halls | counties | children's services departments | departments | local authority areas | places`,
  /** A share of what follows, not the whole. */
  share: `out-of-hours | some | many | most | few | a few | several | certain | individual | such | other | a number of | the majority of | the vast majority of | most of
    the | some of the | many of the | parts of | part of | elements of | aspects of | a lot of | much of | various | not all | each | these individual | specific | particular`,
  /** Words that are spoken of as words. */
  'word-noun': `word | words | term | terms | adjective | adjectives | phrase | expression | so-called | the words`,
  /** What somebody says that may not be so. */
  claim: `claim | claims | complaint | complaints | suggestion | suggestions | rumour | rumours | allegation | allegations | assertion | assertions | idea | notion |
    impression | story | stories | assumption | myth | reports that | prediction | predictions | accusation`,
  /** Words of a scale that is being explained. */
  scale: `scale | four-point | five-point | four point | four grades | three grades | five grades | possible grades | possible judgements |
    four possible | one of four | runs from | run from | running from | (scale/ladder/which/that/it) goes from | four ratings | four categories | four
    judgements available | ladder | grading system | four words | five words | six words | six grades | five grades | six-point | six ratings | gap between | difference between | line between | grades run | graded from | rated from | boundary between | distinction between`,
} as const;

/** Of what else a service or a department may be: then it is none that inspectors of children’s services judge. */
export const OTHER_SERVICES: ReadonlySet<string> = new Set(
  (
    'housing planning library libraries highway highways roads waste refuse recycling bus leisure legal finance repairs tax benefits parking ' +
    'licensing hospital fire ambulance catering customer emergency postal train rail maternity transport registration burial music ' +
    'parks street trading environmental dental payroll telephone'
  ).split(' '),
);
