/** What stands beside a name that shows whether it is a place’s or a person’s. Lower case. */

/** Words before which a name that is also an ordinary word means the place even where a sentence begins. */
export const PLACE_CUES_AFTER: readonly string[] =
  `council borough city county has have are were is was had will would says said remains became agreed agrees
  stays and or children children's childrens local safeguarding integrated multi-agency virtual youth early
  social services received retained moved improved also gets got keeps kept could must cannot did does itself
  lost needs faces ended began failed comes came follows joins joined falls fell rated judged authority`.split(/\s+/);

/** Words that open a sentence with a capital right before a place's name, and are no given names. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `take see consider compare only now so nor neither both while since after before until although though what why how does
  did is was were will can could should has had have poor little once even perhaps maybe still meanwhile elsewhere nearby
  next this our its their my not another every some most many all no about against under without unlike ask tell give gave
  visit leave leaving meet look remember when where who which because also instead here there yes well`.split(/\s+/),
);

/** Words before a name that show it to be a place's. */
export const PLACE_CUES_BEFORE: readonly string[] =
  `in at of for from to near across around outside within and or by with between over throughout like than
  including borough council on as into neighbouring neighbour neighbours nearby that when both where because
  help left joined visited inspected unlike against about them notably especially is are was were rated judged
  found graded`.split(/\s+/);

/** What may follow a given name or surname's likeness without making it a person's: parts of councils' and places' names. */
export const NAME_CONTINUATIONS: readonly string[] =
  `council county city borough metropolitan london royal children children's childrens local safeguarding social
  services youth family families early help young care adult fostering adoption virtual mash lscb scp send
  ofsted unitary district authority north south east west central town hall civic labour conservative
  conservatives liberal lib green reform unison community education public house multi-agency scrutiny cabinet
  january february march april may june july august september october november december inspection report
  improvement partnership works foster carers looked leaving integrated first requires good outstanding
  inadequate adequate performs`.split(/\s+/);
