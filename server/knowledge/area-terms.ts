import { areasOf } from './frameworks.ts';
import type { AreaId, FrameworkId } from './ids.ts';
import type { IsoDate } from './period.ts';

export { AREA_FORMS, type AreaForm, type AreaFormStrength } from './area-forms.ts';

/**
 * The areas as the framework judged them on that day (the inspection's first): what one phrase calls `children in care and
 * care leavers` is one judgement from 2018 to 2022, and two before and after. Areas that the framework lacks are kept as they are.
 */
export function areasInForce(areas: readonly AreaId[], framework: FrameworkId, date: IsoDate): readonly AreaId[] {
  const judged = new Set(areasOf(framework, date).map((area) => area.area));
  const split = !judged.has('in-care-and-care-leavers') && judged.has('in-care') && judged.has('care-leavers');
  return areas.flatMap((area): readonly AreaId[] =>
    area === 'in-care-and-care-leavers' && split ? ['in-care', 'care-leavers'] : [area],
  );
}

/** The same for a table, whose one column for children in care stands for the joint judgement of 2018 to 2022 too. */
export function areasInColumn(areas: readonly AreaId[], framework: FrameworkId, date: IsoDate): readonly AreaId[] {
  const judged = new Set(areasOf(framework, date).map((area) => area.area));
  const isJoint = judged.has('in-care-and-care-leavers') && !judged.has('in-care');
  return areasInForce(areas, framework, date).map((area) =>
    isJoint && area === 'in-care' ? 'in-care-and-care-leavers' : area,
  );
}
