/**
 * People by their trade, their kin or their part in something, and what councils write, as rows beside those of
 * `speakers.ts`. Sources: the occupations of the Standard Occupational Classification (ONS, SOC 2020) that meet families
 * and councils, the posts of children's departments in their structure charts and adverts, and words of kinship.
 */
import { type SpeakerRow, WEIGHT_OF_FAMILY } from './speakers.ts';

const row = (
  side: SpeakerRow['side'],
  kind: SpeakerRow['kind'],
  weight: SpeakerRow['weight'],
  forms: string,
): SpeakerRow => ({ side, kind, weight, forms });

export const TRADE_ROWS: readonly SpeakerRow[] = [
  // Posts in a council's departments.
  row(
    'authority',
    'person',
    3,
    `caseworker, (case/care/residential/support/outreach/key/duty/participation/contact) worker, residential care
    worker, keyworker, early help worker, housing officer, (commissioning/service/duty/area/district) manager, quality
    assurance manager, call handler, switchboard operator, performance analyst, data analyst, business support
    officer, committee clerk, town clerk, finance director, director of finance, head of safeguarding, head of
    fostering, head of communications, head of children's services, head of children's social care, head of early
    help, head of quality assurance, senior practitioner, advanced practitioner, practice educator, practice lead,
    children's rights officer, contact supervisor, interim chief, portfolio lead, council lawyer, council solicitor,
    council press officer, ward councillor, ward member, deputy chief executive, assistant chief executive, service
    head, section head, student social worker, social work (assistant/student/apprentice), duty social worker`,
  ),
  row(
    'authority',
    'people',
    3,
    `caseworkers, (case/care/residential/support/outreach/key/duty/participation) workers, keyworkers, call handlers,
    senior practitioners, advanced practitioners, contact supervisors, housing officers, service managers, team
    managers, duty managers, ward councillors, ward members, council lawyers, service heads, heads of service,
    backbench councillors, backbenchers`,
  ),
  // What departments write and hold.
  row(
    'authority',
    'document',
    3,
    `(budget/council/agenda/cabinet/committee) papers, budget paper, council paper, position statement, case file, case
    files, case notes, case note, file note, case summary, chronology, social work file,
    (pathway/children's/corporate/business/workforce/recovery) plan, pathway plans, sufficiency strategy, workforce
    strategy, placement strategy, letter of apology, complaint response, final response, stage two response, stage one
    response, job advert, job advertisement, recruitment campaign, recruitment advert, council leaflet`,
  ),
  // What inspectors say and write besides their reports.
  row('inspectorate', 'document', 3, 'headline findings, inspection handbook, evaluation schedule'),

  // Schools, health, law, the church, the town.
  row(
    'other',
    'person',
    WEIGHT_OF_FAMILY,
    `head of policy, head of campaigns, head of public affairs, head of research, head of external affairs, policy director,
    director of policy, policy manager, policy officer, campaigns manager, policy adviser, acting head, executive head, headmaster, headmistress, assistant head, form tutor, tutor, lecturer, coach, trainer, mentor, SENCO,
    special educational needs coordinator, designated safeguarding lead, school secretary, school business manager,
    childminder, nanny, nursery manager, nursery worker, playworker, childcare worker, therapist, psychiatrist,
    psychotherapist, paramedic, pharmacist, dentist, surgeon, consultant psychiatrist, ward sister, matron, occupational therapist, speech therapist,
    counsellor, mediator, children's guardian, guardian ad litem, usher, clerk to the justices, court
    clerk, bailiff, priest, chaplain, curate, deacon, churchwarden, verger, minister of religion, archdeacon, rector, nun, trustee, patron,
    founder, organiser, branch officer, branch chairman, delegate, rep, steward, convener, protestor, demonstrator, strategist,
    economist, statistician, historian, lecturer in social work, reviewer, lead reviewer, review author, analyst, commentator, correspondent,
    photographer, cameraman, broadcaster, shopkeeper, publican, hairdresser, builder, taxi driver, bus driver, cabbie, cleaner, caretaker,
    dinner lady, lollipop lady, postman, farmer, soldier, veteran, businessman, businesswoman, whistleblower's
    lawyer, head of sixth form, football coach, scout leader, youth leader, club leader, Brown Owl, landlady, housemate, flatmate,
    classmate, schoolmate, attendee, participant, respondent, interviewee, hospital consultant, family solicitor, playgroup leader`,
  ),
  row(
    'other',
    'people',
    WEIGHT_OF_FAMILY,
    `tutors, lecturers, mentors, SENCOs, designated safeguarding leads, childminders, nursery workers, nursery staff,
    therapists, psychiatrists, paramedics, counsellors, investigators, children's guardians, priests, churchwardens, protestors,
    protesters, demonstrators, delegates, reps, stewards, activists, reviewers, analysts, commentators, correspondents,
    economists, broadcasters, shopkeepers, taxi drivers, cleaners, respondents, participants, interviewees, attendees, callers, listeners,
    hospital staff, health staff, health professionals, ward staff, health workers, A&E staff, safeguarding leads, schoolteachers, psychologists, locals, townspeople, villagers, parish councillors`,
  ),
  // Kin and children by other words.
  row(
    'other',
    'person',
    WEIGHT_OF_FAMILY,
    `stepson, stepdaughter, stepdad, stepmum, step-father, step-mother, godmother, godfather, great-grandmother,
    great-grandfather, great-aunt, fiancé, fiancée, boyfriend, girlfriend, ex-husband, ex-wife, toddler, teen, kid,
    bloke, chap, foster (son/daughter/child/brother/sister), birth mother, birth father, birth parent, single mother,
    single mum, single parent, young mother, young father, young dad, kinship foster carer, respite carer, adoptee,
    schoolgirl, schoolboy, sixth-former, undergraduate, big sister, big brother, little sister, little brother, elder
    sister, younger brother, granny, grandma, grandad, granddad, auntie, ex-foster carer`,
  ),
  row(
    'other',
    'people',
    WEIGHT_OF_FAMILY,
    `kids, teens, lads, lasses, toddlers, birth parents, birth families, lone parents, single mothers, single parents, young
    mothers, young mums, young fathers, brothers and sisters, stepchildren, foster children, adoptees, sixth-formers, schoolchildren, grandmothers, nans, aunts, uncles`,
  ),
];
