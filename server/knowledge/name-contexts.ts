/**
 * What stands beside a place's name when the name means something else than the place or its council: a police force, a
 * football club, a street, a newspaper. Lower case; each list from the names of real bodies of its kind.
 */
export const OTHER_BODY_AFTER: readonly string[] = [
  // police, courts and prisons
  "police,constabulary,pcc,crown court,county court,magistrates,magistrates court,magistrates' court,family court",
  "combined court,coroner,coroner's court,prison,probation",
  // health
  'nhs,icb,integrated care board,integrated care system,integrated care partnership,clinical commissioning group',
  'ccg,hospital,hospitals,royal infirmary,general hospital,infirmary,primary care trust,pct,teaching hospitals',
  'community health,health and care,healthcare,foundation trust,partnership nhs,mental health trust,health board',
  // combined authorities and other areas of several councils
  'combined authority,combined county authority,city region,fire and rescue,fire service,ambulance',
  // clubs, universities, the press and broadcasting
  'fc,f.c.,afc,rfc,united,rovers,wanderers,albion,athletic,argyle,hotspur,county fc,town,town fc,town afc,city,city fc',
  'city afc,college,university,universities,medical school,post,echo,advertiser,mail,gazette,times,news',
  'evening news,evening post,evening telegraph,telegraph,chronicle,argus,mercury,herald,observer,guardian,express',
  'star,journal,live,world,independent,citizen,standard,messenger,press,examiner,sentinel,newsletter,reporter',
  'bulletin,courier,dispatch,tribune,voice,today,online,radio,fm,tv,wolves,rhinos,warriors,giants,tigers,vikings',
  'bulls,bears,sharks,falcons,dragons,wildcats,eagles,lions,hornets,forest,wednesday,saints,trinity,knights,rugby,cricket club,rugby club',
  'football club,cricket',
  // streets and buildings
  'road,street,high street,high road,avenue,lane,drive,close,crescent,square,terrace,way,place,gardens,airport,station,railway station',
  'bus station,cathedral,minster,castle,racecourse,stadium,arena,museum,theatre,festival,marathon',
  // constituencies
  'north constituency,south constituency,east constituency,west constituency,mp,mps,north mp,south mp,east mp',
  'west mp,central mp,building society,bank,parish council,town council,house',
].flatMap((row) => row.split(','));

/** Words before a name that take it away from the council: `University of`, `MP for`, `BBC Radio`. */
export const OTHER_BODY_BEFORE: readonly string[] = [
  'university of,royal,bbc,bbc radio,radio,itv,mp for,mps for,member for,member for mid,bishop of,archbishop of,duke of',
  'duchess of,earl of,lord,lady,baroness,baron,diocese of,new,greater,port of,hmp,hmyoi,nhs,bank of,court of',
  'candidate for,treaty of,battle of,statute of,crime commissioner for,pcc for,constable of,coroner for,sits for',
].flatMap((row) => row.split(','));

/** Titles before a name: what follows is a person. */
export const PERSON_TITLES: readonly string[] =
  `mr mrs ms miss dr cllr coun supt insp sgt councillor sir dame professor prof judge justice inspector pc detective rev
  canon hon alderman`.split(/\s+/);

/** Given names: a place's name behind one is a surname (`Helen Bolton`). Source: the most frequent ones of those born in England from 1944 to 1994. */
export const GIVEN_NAMES: readonly string[] =
  `Alan Alison Amanda Andrew Andy Angela Ann Anna Anne Anthony Barbara Barry Ben Brian Carol Caroline Catherine Charlotte
  Chris Christine Christopher Claire Colin Daniel David Debbie Deborah Edward Elizabeth Emily Emma Fiona Gareth Gary
  George Gillian Graham Hannah Helen Ian Jack James Jane Janet Jo Joanne John Judith Julia Julie Karen Kate Keith
  Kevin Laura Linda Lisa Louise Lucy Margaret Mark Martin Mary Matthew Michael Michelle Mike Neil Nicola Nigel
  Patricia Patrick Paul Penny Peter Philip Rachel Rebecca Richard Rob Robert Roger Ruth Samantha Sandra Sarah Sharon
  Simon Stephen Steve Steven Stuart Susan Thomas Tim Tom Tony Tracey Victoria Wendy William`.split(/\s+/);
