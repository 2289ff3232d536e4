/**
 * Words that hold a sentence about grades together, by what they do there: articles, conjunctions, negations, comparisons. A row
 * is a class, each form in it one more word of the kind; a form may stand in several rows.
 */
export const GRADING_LINKS = {
  negation: `not | no longer | never | nothing | none | neither | nor | no | isn't | wasn't | aren't | weren't | hasn't | haven't | hadn't | didn't | doesn't | don't
    | ain't | cannot | can't | won't | wouldn't | couldn't | shouldn't | rather than | instead of | far from | short of | anything but | less than | other than | did not | hardly | barely | scarcely
    | without | nowhere near | far short of | anywhere near | well short of | nothing like | no more | let alone | still less | much less`,
  /** What follows is not so: the sentence denies it, wherever in it the grade stands. */
  denial: `incorrectly | mistakenly | wrongly | erroneously | falsely | in error | by mistake | at no time | at no point | never once | not once | on no account | by no means | in no way | in
    no sense | nowhere near | never been | no such thing as | wrong to say | wrong to suggest | wrong to claim | not since | earlier version | original version | previous version | first edition | amended | wrongly reported | wrongly said`,
  false: `not upheld | not correct | incorrect | untrue | not true | wrong | false | inaccurate | mistaken | nonsense | a myth | a lie | not the case | unfounded |
    baseless | misleading | rubbish | not so | fiction | fantasy | impossible | error`,
  /** Nobody and nothing: what is said of it is said of none. */
  nobody: `nobody | no one | no-one | none | neither | nothing | no part | none of | not one | not a single | no council | no authority | no area |
    no service | no part of | none of them | neither of them`,
  /** What follows is supposed. */
  conditional: `in the event that | in the event of | on condition that | so long as | as long as | if | unless | whether | until | till | in case | provided that | suppose | supposing | imagine | as if | as though | even if | before anybody | before anyone | before it is | before it can | were it | had it been | once
    | had inspectors | had ofsted | should ofsted | should inspectors | should the | should a | should it | pending | assuming | lest`,
  /** Nobody in particular. */
  generic: `a local authority | other councils | neighbouring authorities | other local authorities | other authorities |
    any council | any local authority | any authority | most authorities | most common | commonest | other council | in england | across the country | across england | of the country | of councils |
    of authorities | an authority | a council | an lscb | those judged | those rated | anyone | everyone | some councils | most
    councils | many councils | few councils | which councils | which local authorities | which authorities | councils nationally | more
    councils | the number of councils | number of councils | another council | percentage | proportion | every council | each
    council | every authority | no council | elsewhere | verging on | bordering on | edging towards | tending towards | the number of authorities | all councils | fewer councils`,
  pronoun: `it | they | them | we | us | this | these | those | itself | one | both | all | each | you | everything | i | he | she | ours | theirs |
    ourselves | themselves | everyone | the former | the latter | the first | the second | the third | the fourth | the fifth | the sixth | the other | the others | the two | the same two | the same three | the same four | the pair | the rest | the same | mine | yours | each of them | both of them | every one of them`,
  relative: `which | that | who | whose | whom | where`,
  determiner: `a | an | bottom | second highest | second lowest | poorest | the only | the one | the sole | sole | hon. | right hon. | fresh | dreaded | repeat | surprise | disappointing | deserved | undeserved | flattering | generous | welcome | the | its | their | our | his | her | my | your | another | same | second | third | fourth | straight | coveted | top | new | latest | previous
    | former | current | first | consecutive | solid | overall | headline | ofsted's | ofsted | only | much-improved |
    long-awaited | hard-won | full | clear | so-called | shiny | proud | rare | single | double | damning | shock | fourth | successive | prized | low | high | borderline | firm | bare | further | honest | lucky | well-earned | well-deserved | hard-earned | comfortable | narrow | resounding | mere | bare | simple | final | last | initial | highest | lowest | best | worst | old | the first | the second | the third | the fourth`,
  adverb: `for years | for decades | for so long | just as easily | as easily | overnight | one day | some day | someday | tomorrow | before long | any time soon | straight away | in the end | after all | at all | in general | by and large | on the whole | for the most part | as a rule | in particular | somewhere | anywhere | for what it is worth | for what it's worth | to be fair | in short | also | again | only | still | now | then | already | both | all | once | once more | too | just | previously | formerly | currently |
    consistently | officially | subsequently | collectively | each | initially | originally | recently | therefore | however | ultimately | merely | even | at
    best | respectively | at least | likewise | similarly | equally | plain | plainly | simply | rightly | largely | generally | broadly |
    jointly | either | today | there | first | last | yesterday | overall | mostly | taken together | together | up | down | straight |
    no better than | no higher than | nothing better than | nothing more than | no more than | never less than | of late | still just | some way | quite | very much | unanimously | comfortably | as well | in fact | indeed |
    for now | at last | at present | every one of them | the time before | the time before that | the time after | before that | on this occasion | on that occasion | this time round | this time around | not only | nothing but | anything other than | alone | ever | almost | nearly | so | yet | not just | in turn | as a result | of course | nevertheless | instead | later | since | twice | three times | apart | besides | moreover | at that time | in effect | no doubt | here | hereabouts | round here | around here | underneath | itself | themselves | for its part | for their part | by contrast | in contrast | by now | twice running | rather | sooner | as recently as | as late as | as long ago as | as early as | each of them | all of them | both of them | within reach`,
  whole: `overall | the whole | the whole service | the whole thing | as a whole | all round | taken as a whole | in the round | from top to bottom | from start to finish | through and through | overall effectiveness | top line | the top line | the lot`,
  /** What may stand between a verb and its grade. */
  as: `as | as being | as having been | at | the category of | to be | to have been | in the category of | at the level of | in category | being | into | under | as still | as now`,
  to: `to | up to | down to | to be | to being | back to | back up to | into | out to | onto | on to | via | through | back into | all the way to | straight to | back at`,
  from: `get from | gets from | got from | getting from | from | out of | up from | down from | from being | off`,
  of: `of`,
  preposition: `of | for | with | to | in | on | at | by | from | about | around | across | within | under | over | into | through | between | among |
    against | towards | during | before | after | since | without | despite | near | behind | beyond | below | above | beneath | off | per | via | than | like | including |
    as well as its | alongside | throughout | amid | given | regarding | in respect of | in relation to | because of | thanks to | up to | out of | following | as to | inside | outside | versus | from within | upon | unlike | next to | beside | opposite | in terms of | with regard to | when it comes to | as for | in the way | for the way | in how | as regards`,
  'area-link': `for | on | in | with regard to | in respect of | in relation to | regarding | in terms of | when it comes to | in the way | across | in the area of
    | around | at | as regards | within | on the subject of | for the way | in how | including | under | about | as for | for how | on how | for what it does for | over | covering`,
  and: `and | or | as well as | along with | together with | in addition to | plus | & | and also | and for | and in | and on | but | then | while | whilst | though | although | yet | nor`,
  /** Of those, the ones that begin a clause of their own. */
  turning: `but | while | whilst | though | although | yet | whereas | however | because | when | so | as | since | if | unless | until | despite | where | once | even though | so that | than`,
  'or-better': `or better | or not | or higher | or above | and above | or worse | or below | and better | or lower | or more`,
  /** What carries a grade over to one more area. */
  echo: `likewise | the same | ditto | similarly | too | as well | also | so | and so | so is | so are | so was | so were | so too | as is | as are | as was | as were | as does | as do | as did | so does | so do | so did | which is also | which is also what | same again |
    the same goes for | the same went for | the same is true of | the same was true of | the same is true for | the same was true for | the same applies to | the same applied to | the same can be said of | said the same of | and the same for | no different | followed suit | equally so | and so is | and so are | and so was | and so were | and so did | and so does | and so do`,
  /** What may follow a grade that stands by itself; a noun in this place makes the word an ordinary adjective. */
  'after-grade': `the time before | the time before that | the time after | last | tonight | this | two | three | four | five | six | seven | every | again | too | earlier | late | early | back | just | here | there | according | amid | unless | nor |
    rather | except | apart | next | next time | any | any more | anymore | ever | according to | later | soon | most | making | leaving | putting | inspectors | ofsted | last year | meaning | news | each |
    both | all | either | overall | once | one | who | ones who | pending | whatever | however | elsewhere | bar | respectively | yet | despite | same | as well | following | when | nine | eight | ten | twelve | whenever | because | although | though | while | whilst | whereas | if | so | than | until | unless | how | why | what | the last | the first | the second | the third | the only`,
  /** Numbers of things counted out: \`two good and one inadequate\`. */
  number: `one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | sixty | seventy | eighty | ninety | forty | fifty | a dozen | the rest | the others | the other | the
    remainder | some | several | half | a half | a third | two-thirds | three-quarters | a quarter | none of them | one of them | two of them | three of them | a fifth | a tenth | an eighth | none | hundred | most | another`,
  percent: `per cent | percent | percentage | percentages | in every | in ten | %`,
  comparison: `than | the standard of | the level of | the threshold of | the bar of | a standard of | a level of | a touch of | a hint of | elements of | flashes of | verging on | bordering on | edging towards | tending towards | a whisker of | a whisker from | touching distance of | the door of | the doorstep of | a hair's breadth of | within reach of | one step from | a step from | short of | below | above | beyond | benchmark | criteria for | requirements for | descriptors | threshold | definition of | means | scale |
    four-point | like | between | shy of | not far off | of at least | at the very least | at the least | at a minimum | close to | closer to | nearer to | on the edge of | on the brink of | on the cusp of | on the verge of | better than | worse than | equivalent of | equivalent to | equal to | more than | less than`,
} as const;
