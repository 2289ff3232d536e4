/**
 * Verbs, and the nouns made of them, by what they do to a grade: they give it, say it, wish it or deny it. A row is a class,
 * each form in it one more way of saying the same; a form may stand in several rows. Gathered from the wording of official
 * reports since 2009 and of the press.
 */
export const GRADING_VERBS = {
  /** Verbs of grading: whatever they take as complement is a grade. */
  rate: `judge | judges | judged | judging | rate | rates | rated | rating them | rating it | grading it | grading them | grade them | grade us | graded | regraded
    | re-graded | re-rated | classed | classes | classified | classify | labelled | labeled | branded | brands | branding | brand
    | rank | ranks | ranked | dubbed | deem | deems | deemed | pronounce | pronounced | declare | declares | declared | assess | assesses
    | assessed | assessing | evaluate | evaluates | evaluated | scored | marked | marked down | marked up | marks | moderated | adjudged | inspectors rating | those rated | those judged | those graded | among those rated | among those judged | among those graded | among those found | to mark | to grade | to score`,
  /** Verbs that may take a grade as complement, or any other adjective: the thing judged decides. */
  consider: `find | finds | found | finding | consider | considers | considered | describe | describes | described | call | calls | called
    | calling | regard | regards | regarded | recognised | confirmed | reported | put | puts | place | places | placed | held | come out | came back | come back | comes back | coming back
    | comes out | came out | coming out | emerged | emerges | emerge | listed | list | lists | shown to be | shown as | printed as | given as | thought | think | thinks
    | believed | believe | named | proved | left | leave | leaves | leaving | passed | view | viewed | saw | seen | identified | identify | singled out | flagged | flagged up | picked out | held up | written off | characterised | portrayed | termed | treated | exposed | revealed | damned | condemned | written up | hailed | put on | placed on | down as | written down as | put down as`,
  copula: `never been | is | are | was | were | be | been | being | am | having been | remain | remains | remained | remaining | stay | stays | stayed
    | become | becomes | became | becoming | isn't | wasn't | aren't | weren't | ain't | it's | we're | they're | that's | he's | she's | i'm
    | you're | who's | what's | which's | stood | stands | counted as | counts as`,
  auxiliary: `has | have | had | having | do | does | did | hasn't | haven't | hadn't | don't | doesn't | didn't | we've | they've | i've | you've | it'd
    | continue to | continues to | continued to | used to | went on to | goes on to | go on to | came to | come to | get | got | has got`,
  /** What follows is not a fact. */
  modal: `might well | may well | could well | would well | will | would | could | should | might | may | can | must | shall | we'll | it'll | they'll | i'll | you'll | he'll | she'll | won't
    | wouldn't | couldn't | shouldn't | can't | cannot | we'd | they'd | i'd | you'd | ought | needs to | need to | needed to | ought to`,
  /** Verbs of motion: a grade after \`to\`, \`from\`, \`at\` is where it went. */
  move: `get from | gets from | got from | getting from | taking | bringing | pulling | hauling | crawl | crawls | crawled | inch | inches | inched | limp | limps | limped | scrape | scrapes | scraped | struggled | claw | claws | clawed | clambered | soar | soars | soared | rocketed | tip | tipped | topple | toppled | crash | crashes | crashed | collapsed | descended | regressed | recovered | vaulted | leapfrogged | skidded | edging | fought | worked | range | ranges | ranged | ranging | vary | varies | varied | varying | move | moves | moved | moving | hold on | held on | holds on | hung on | hang on | clung | clings | cling | knocked | bumped | passed
    | pass | turned | turn | turns | improve | improves | improved | improving | rise | rises | rose | risen | raise | raises | raised
    | climb | climbs | climbed | climbing | jump | jumps | jumped | jumping | leap | leaps | leapt | leaped | step | steps | stepped
    | stepping | go | goes | going | gone | went | come | comes | came | upgrade | upgraded | upgrades | upgrading | downgrade
    | downgraded | downgrades | downgrading | lowered | lowers | lowering | cut | fall | falls | fell | fallen | falling | slip | slips | slipped | slipping | drop | drops
    | dropped | dropping | decline | declined | declines | slide | slides | slid | sliding | sink | sinks | sank | sunk | plunge | plunges
    | plunged | plummets | plummeted | tumble | tumbled | tumbles | lift | lifts | lifted | lifting | pull | pulls | pulled | pulling
    | promoted | relegated | demoted | progressed | progresses | advanced | returned | returns | returning | deteriorated | changed
    | changes | stay | stays | stayed | staying | stuck | remain | remains | remained | shifted | shift | bounced back | bounces back
    | unchanged | steady | led | leads | leading | steer | steers | steered | steering | guided | piloted | nursed | went on to | goes on to | go on to | gone on to | unmoved | escaped | escape | escapes | emerged | emerges | transformed | transform | shot up | switch | switched | revised | revise | taken
    | take | takes | took | reduced | leaving | left | leaves | dragged | drags | hauled | nudged | nudges | elevated | catapulted
    | propelled | crept | edged | edges | back | up | down | stands | stood | out | broke | brought | brings | swapped | swaps | kept | keep | keeps | stopped | stops | separates | separated | converted | get to | gets to | got to | getting to`,
  /** The same as nouns. */
  'move-noun': `move | improvement | improvements | rise | climb | jump | leap | step | fall | slip | drop | decline | slide | lift
    | promotion | relegation | progress | return | deterioration | change | turnaround | transformation | upgrade | downgrade
    | retention | exit | escape | journey | way | route | path | road | ascent | descent | swing | shift`,
  /** Verbs of giving and keeping: a grade may be their object. */
  give: `meet the requirements for | meets the requirements for | met the requirements for | put it at | puts it at | put them at | puts them at | put us at | puts us at | had to settle for | have to settle for | has to settle for | having to settle for | settled for | had to be content with | has to be content with | have to be content with | had to make do with | give | gives | gave | given | giving | award | awards | awarded | awarding | receive | receives | received | receiving | get | gets
    | got | getting | gain | gains | gained | earn | earns | earned | earning | achieve | achieves | achieved | achieving | secure
    | secures | secured | securing | hand | hands | handed | win | wins | won | winning | keep | keeps | kept | keeping | retain
    | retains | retained | retaining | maintain | maintains | maintained | hold | holds | held | carries | carry | carried | slapped
    with | landed | lands | obtained | score | scores | scored | scoring | attained | issued | clinched | clinch | celebrates
    | celebrated | celebrate | resulted in | results in | resulting in | led to | lead to | leads to | concluded with | ended in | ended with | ends in | returned
    | lost | loses | lose | shed | sheds | branded with | hit with | saddled with | collects | collected | collect | collecting | bags
    | bagged | settled on | settles on | opted for | plumped for | decided on | agreed on | landed on | picked up | picks up | got off with | gets off with | escaped with | escapes with | finished with | finishes with | ended up with | ends up with | came home with | walked away with | walks away with | came away with | comes away with | come away with | taken | took
    | takes | notched up | chalked up | racked up | posted | delivered | saw | grabbed | notches up | inherited | had | has | have | with
    | hit | wearing | wears | wore | bearing | bears | boasts | boast | boasting | meant | make do with | makes do with | made do with | making do with | did one better with | went one better with | goes one better with | reaches | reached | reaching | result in | end in | yielded | yields | produced | produces | brought`,
  /** Of those, the ones that take any object at all: a grade needs an article or marks of its own after them. */
  have: `has | have | had | having | with | get | gets | got | getting | give | gives | gave | giving | given | hold | held | holds | keep | keeps
    | kept | keeping | receive | receives | received | receiving | saw | delivered | maintain | maintains | maintained | led to | resulted in
    | results in | meant | take | takes | took | taken | issued | secure | secured | inherited | carry | carries | posted | collects | collect
    | gain | gains | win | wins | won | hit | boasts | yielded | yields | produced | produces | brought`,
  say: `say | says | said | saying | tell | tells | told | write | writes | wrote | conclude | concludes | concluded | announce | announces
    | announced | insist | insists | insisted | admit | admits | admitted | add | adds | added | warn | warns | warned | state | states
    | stated | stating | note | notes | noted | explain | explains | explained | reveal | reveals | revealed | confirm | confirms | confirmed | claim
    | claims | claimed | argue | argues | argued | acknowledge | acknowledges | acknowledged | accept | accepts | accepted | agree | agrees
    | agreed | know | knows | knew | known | learn | learns | learned | learnt | hear | hears | heard | remember | remembers | remembered
    | recall | recalls | recalled | think | thinks | thought | believe | believes | believed | feel | feels | felt | reckon | reckons
    | reckoned | according to | show | shows | showed | suggest | suggests | suggested | understand | understood | point out | points out
    | pointed out | clarified | report | reports | reported | find | finds | found | mean | means | meant | imply | implies | implied
    | emphasised | stressed | observed | declared | joked | wondered | found that | put it | adding | ruled | rules | decided | decide`,
  /** What is done to a grade's name: the grade is spoken of. */
  rename: `reclassified | reclassifies | renamed | replaced | replaces | replacing | scrapped | abolished | pensioned off | redefined | dropped the | retired`,
  /** What a scale's own words do. */
  define: `represent | represents | represented | denotes | denoted | denote | signifies | signified | equates to | is defined as | stands for`,
  deny: `deny | denies | denied | denying | reject | rejects | rejected | dispute | disputes | disputed | rebut | rebutted | refute | refuted
    | doubt | doubts | doubted | contest | contested | questions whether | no longer believes`,
  /** With a negation they affirm. */
  hide: `hide | hides | hid | hidden | forget | forgets | forgot | forgotten | deny | denies | denied | secret | surprise | surprised | wonder
    | doubt | mistake | ignore | ignored | stop | stopped | prevent | prevented | coincidence | matter | mattered | disguise | shock | help`,
  /** Wishes, plans and fears: the grade has not been given. */
  hope: `work to do | more to do | a way to go | far to go | whisker away from | step away from | steps away from | inches away from | a whisker from | just short of | forecast | prediction | would love | i'd love | we'd love | ready for | braced for | bracing for | prepared for | preparing for | going for | go for | goes for | hope | hopes | hoped | hoping | want | wants | wanted | aim | aims | aimed | aiming | ambition | ambitions | aspire | aspires
    | aspired | aspiring | aspiration | aspirations | goal | goals | target | targets | vision | path | journey | road | route | towards | toward
    | on the way to | on course for | on track for | heading for | next step | steps to | strive | strives | striving | determined to | committed to
    | plan to | plans to | plan for | planned | intend | intends | intended | intention | expect | expects | expected | expecting
    | expectation | to become | to get to | to reach | fear | fears | feared | fearing | risk | risks | risk of | risked | danger
    | predicted | predicts | predict | pushing for | push for | working to | working towards | seeking | seek | seeks | sought | dream | dreams
    | dreamt | deserve | deserves | deserved | called for | calls for | threat | threatened | threatens | requirements for | in order to
    | likely | unlikely | supposed to | supposed | wish | wishes | wished | ambitious | keen | eager | hungry | desperate | bid for | bid to | bracing | braced | prospect | prospects | chance | chances
    | pray | prayed | await | awaits | awaiting | wait for | waiting for | yet to | about to | due to be | set to be | set to | promise
    | promises | promised | pledge | pledges | pledged | vow | vowed | vows | shy of | avoid | avoids | avoided | avoiding | prevent | what
    it takes | shooting for | gunning for | eyeing | eye | eyes | possible | potential | working for | fight for | fighting for | settle for
    | it takes | it would take | it will take | would it take | will it take | trying to | tries to | tried to | try to | attempt to | attempts to | self-assessed | proposed | proposal | get out of | getting out of | would like to | would like | have liked | have loved | like to | love to | promising | sights on | sights are on | sights set on | set its sights on | set our sights on | bet against | bet on | bank on
    | banking on | look for | looks for | looking for | hold out for | holding out for | eye on | eyes on | in sight of | settling for | aspires | angling for | plumping for | gambling on | tipped | not reach | never reach | means to | mean to | asked for | asks for | ask for | asking for | talk of`,
  /** Feelings about what is so: what follows them is a fact. */
  factive: `proud | pleased | delighted | glad | happy | thrilled | honoured | sorry | lucky | ashamed | relieved | the first | first | the one | the second
    | the last | the only | the latest | the third | one of the | went on | goes on | go on | turned out | turns out | proved | proves
    | appears | appear | seems | seem | known | said | reported | shown | happened | continues | continued | continue | came | privileged
    | disappointed | surprised | third | second | fourth | only | latest | last`,
  /** Other verbs: they end a noun phrase. */
  verb: `make | makes | made | bring | brings | brought | run | runs | ran | visit | visits | visited | inspect | inspects | publish | publishes
    | published | provide | provides | provided | offer | offers | offered | need | needs | needed | ask | asks | asked | do | does | did | done
    | meet | meets | met | see | sees | saw | look | looks | looked | work | works | worked | start | starts | started | begin | begins | began
    | follow | follows | followed | help | helps | helped | spend | spends | spent | pay | pays | paid | lead | leads | led | show | shows
    | showed | welcome | welcomes | welcomed | praise | praises | praised | criticise | criticises | criticised | send | sends | sent
    | appoint | appointed | live | lives | lived | attend | attends | attended | join | joined | joins | use | uses | used | try | tries
    | tried | let | lets | sit | sits | sat | serve | serves | served | set | sets | built | builds | build | cost | costs | seem | seems
    | seemed | sound | sounds | sounded | appear | appears | appeared | deserve | deserves | require | requires | required | mean
    | means | read | reads | covers | covered | cover | belongs | belong | belonged | respond | responded | responds | listen | listens
    | deliver | delivers | operate | operates | operated | oversee | oversees | oversaw | manages | managed | listened | go home | goes home | going home | gone home | went home | came home | take home | took home | remind | reminds | happen | happened | happens | shake | shook | surprise | surprised | delighted | wear | wearing | beats | trumps | hurt | hurts | stung | stings | tops | topped | outranks | outranked | matched`,
  /** Participles that may follow a noun as a short relative clause. */
  participle: `done | carried out | provided | offered | given | delivered | run | commissioned | available | received | needed | required | made | inspected | based
    | responsible | supported | adopted | judged | concerned | involved | seen | visited | beneath | below | it runs | they receive | they get | available to`,
} as const;
